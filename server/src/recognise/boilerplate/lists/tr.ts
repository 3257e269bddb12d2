import type { PageWords } from "./language.ts";

export const tr: PageWords = {
  home: "anasayfa; ana sayfa; buradasınız",
  navigation: `
    anasayfa; ana sayfa; gündem; siyaset; ekonomi; dünya; spor; kültür; sanat; sağlık; yaşam; magazin; teknoloji; eğitim
    haberler; son dakika; son haberler; yazarlar; video; videolar; foto galeri; galeri; iletişim; künye; hakkımızda; arama
    ara; menü; giriş; giriş yap; üye ol; kayıt ol; abone ol; arşiv; yazdır; sonraki haber; önceki haber; daha fazla
    devamını oku; tüm haberler; reklam; yorumlar; basın; duyurular; yukarı
  `,
  cookie: "çerez; çerezler; çerezleri; çerez politikası",
  consent: "kabul et; tümünü kabul et; reddet; ayarlar; gizlilik politikası; tamam; anladım",
  related: `
    ilgili haberler; benzer haberler; ilginizi çekebilir; bunlar da ilginizi çekebilir; çok okunanlar; en çok okunanlar
    son haberler; diğer haberler; etiketler; ayrıca okuyun; öne çıkanlar; haberin devamı
  `,
  share: "paylaş; facebook'ta paylaş; bizi takip edin; takip et; yazı boyutu; arkadaşına gönder",
  hotPhotos: "foto galeri; fotoğraflar; galeri; günün fotoğrafları",
  credits: "kaynak; fotoğraf; foto; haber; editör; muhabir; yazar; tüm hakları saklıdır; yayınlanma; yayınlanma tarihi",
  byline: "haber; yazan",
  counter: "okunma; okunma sayısı; yorum; yorumlar; dakika; dk okuma; görüntülenme; kez okundu",
  clock: `
    güncelleme; son güncellenme; son güncelleme; güncellenme; yayınlanma; yayın tarihi; tarih; saat; tarihi; önce
    oluşturulma; oluşturulma tarihi; giriş
  `,
  closing:
    "tüm hakları saklıdır; kaynak gösterilmeden; izinsiz; türkçe karakter kullanılmayan; yorumlar onaylanmamaktadır",
  invitation: "abone ol; yorum yap; yorum yaz; yorumunuzu; takip edin; takipte kalın; indirin; ilk yorumu; adınız",
  interlude: "reklam; haberin devamı; son dakika; canlı yayın; yükleniyor",
  source: "aa; iha; dha; anka; trt haber; anadolu ajansı; ntv; hürriyet; milliyet; sözcü; bha",
  picture: "foto; fotoğraf; arşiv; arşiv fotoğrafı; temsili fotoğraf",
};
