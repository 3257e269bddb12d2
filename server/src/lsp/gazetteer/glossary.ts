import type { Glossary } from "../../features/hover.ts";
import { linkOf } from "../../features/mentions.ts";
import { baseName } from "../../workspace/files.ts";
import type { Server } from "../feature.ts";

/** What hovers say of names: entries, how often they are named in the workspace, and which file of the user's lists them. */
export function glossaryOf({ gazetteer, session }: Server): Glossary {
  return {
    entry: (key) => gazetteer.gazetteer.entry(key),
    remarks(mention) {
      const { count, files } = session.index.entities.countOf(linkOf(mention));
      const remarks = files > 1 ? [`${count} times in ${files} files of the workspace`] : [];
      const place = mention.entity === null ? null : gazetteer.placeOf(mention.entity.key);
      if (place !== null) remarks.push(`from your ${baseName(place.uri)}, line ${place.range.start.line + 1}`);
      if (mention.rule === "decided") remarks.push("chosen by you for this place");
      return remarks;
    },
  };
}
