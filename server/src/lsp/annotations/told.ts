import type { AnnotationList, AnnotationListChanges, AnnotationView } from "../../protocol.ts";
import { changesBetween, wholeList } from "../../text/listChanges.ts";
import type { Session } from "../session.ts";

interface Answer {
  readonly number: number;
  readonly annotations: readonly AnnotationView[];
}

/** What the client was told last of the annotations of each open file, so that it is told only what is new in them. */
export class Told {
  private readonly session: Session;
  private readonly last = new Map<string, Answer>();
  private count = 0;

  constructor(session: Session) {
    this.session = session;
    session.files.onClosed((uri) => this.last.delete(uri));
  }

  /** The list as changes of the answer `since`, which it then takes the place of. */
  changes(uri: string, since: number | null, { annotations, ...rest }: AnnotationList): AnnotationListChanges {
    const known = this.last.get(uri);
    const changes =
      known !== undefined && known.number === since
        ? changesBetween(known.annotations, annotations)
        : wholeList(annotations);
    const answer = ++this.count;
    if (this.session.files.get(uri) !== undefined) this.last.set(uri, { number: answer, annotations });
    return { ...rest, ...changes, answer };
  }
}
