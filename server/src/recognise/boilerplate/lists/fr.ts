import type { PageWords } from "./language.ts";

export const fr: PageWords = {
  home: "accueil; vous êtes ici; page d'accueil",
  navigation: `
    accueil; actualités; actualité; politique; économie; société; monde; sports; culture; international; opinions; débats
    rechercher; recherche; se connecter; connexion; s'inscrire; s'abonner; contact; contactez-nous; mentions légales
    plan du site; qui sommes-nous; archives; vidéos; photos; imprimer; suivant; précédent; article suivant
    article précédent; haut de page; retour en haut; aller au contenu; toutes les actualités; en direct; publicité
    communiqués; communiqué de presse; espace presse; presse; en savoir plus; voir plus; lire la suite
  `,
  cookie: "cookies; politique de cookies",
  consent: "accepter; tout accepter; refuser; tout refuser; paramétrer; politique de confidentialité; j'accepte",
  related: `
    lire aussi; à lire aussi; voir aussi; sur le même sujet; articles {liés,similaires,connexes}; les plus lus; mots-clés
    dans la même rubrique; à la une; dernières {nouvelles,actualités}; vous aimerez aussi; étiquettes
  `,
  share: "partager; partager sur; partagez; suivez-nous; suivez-nous sur; envoyer par courriel; taille du texte",
  hotPhotos: "galerie; galerie photos; en images; diaporama; album photo",
  credits: `
    photo; crédit photo; crédits; source; auteur; rédaction; tous droits réservés; publié; publié le; mis à jour; légende
    mis à jour le; modifié le; traduction
  `,
  byline: "par; publié par; de notre correspondant; propos recueillis par; avec agences",
  counter: "vues; commentaires; commentaire; minutes de lecture; min de lecture; temps de lecture; lectures; partages",
  clock: "le; à; h; publié le; publié; mis à jour; mis à jour le; modifié le; date; heure; il y a",
  closing: "tous droits réservés; reproduction interdite; cet article; avec la contribution de; contact presse",
  invitation:
    "abonnez-vous; inscrivez-vous; rejoignez; laisser un commentaire; laissez un commentaire; recevez; suivez",
  interlude: "publicité; la suite après la publicité; en direct; chargement; écouter; lecture",
  source: "afp; rfi; france 24; le monde; le figaro; ansa; belga; map; aps; reuters; tap",
  picture: "photo; photo d'archives; photo d'illustration; image d'archives; illustration; capture d'écran",
};
