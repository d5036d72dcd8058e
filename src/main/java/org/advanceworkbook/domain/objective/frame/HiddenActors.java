package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Form;

/** Client acts whose actor no list names: by what they do, for whom, or with whose leave. */
final class HiddenActors {
  private static final Set<ClientClass> AGENTIVE =
      Set.of(
          ClientClass.GIVE,
          ClientClass.FIX,
          ClientClass.ORDER,
          ClientClass.STAND,
          ClientClass.WORK,
          ClientClass.TELL,
          ClientClass.BRING,
          ClientClass.TIME,
          ClientClass.LIGHT);

  /** "let me read the meters": what we can only do where they let us. */
  private static final Set<String> HOSTED =
      Set.of("read", "copy", "photograph", "measure", "count", "survey", "inspect", "audit");

  private static final Set<String> GRANTS =
      Set.of("let allow permit invite authorise authorize enable".split(" "));

  private final Lexicon lexicon;
  private final Objects objects;
  private final List<Word> words;

  HiddenActors(Lexicon lexicon, Objects objects, List<Word> words) {
    this.lexicon = lexicon;
    this.objects = objects;
    this.words = words;
  }

  /** "lets our scanner run", "allows us to visit": what the client permits is the client's act. */
  boolean granted(Clause clause) {
    Clause up = clause.cause();
    boolean ours =
        clause.side() == Party.US || clause.side() == Party.NONE && clause.subject() != null;
    ClientClass act = lexicon.client(clause.verb().verb());
    act = act == null ? lexicon.client(clause.verb().bare()) : act;
    Group direct = ClientEnergy.direct(clause.objects());
    boolean empty =
        act == null
            || direct != null && objects.of(words, direct) == ObjectClass.OURS
            || act == ClientClass.MIND
            || act == ClientClass.SMALL
            || act == ClientClass.LIGHT && !places(clause);
    boolean asked =
        up != null
            && up.subject() == null
            && up.verb().bare().equals("let")
            && clause.side() == Party.US
            && HOSTED.contains(clause.verb().bare())
            && direct != null;
    return asked
        || up != null
            && ours
            && !empty
            && up.side() == Party.CLIENT
            && GRANTS.contains(up.verb().bare())
        || invited(clause, up);
  }

  /** "Invited us to bid": we do not invite ourselves. */
  static boolean invited(Clause clause, Clause up) {
    return up != null
        && clause.side() == Party.US
        && clause.subject() != null
        && (up.subject() == null || up.side() == Party.CLIENT)
        && up.verb().tense() == VerbGroup.Tense.PAST
        && Set.of("invite", "allow", "permit").contains(up.verb().bare())
        && Set.of("bid", "present", "tender", "pitch", "quote", "submit", "speak")
            .contains(clause.verb().bare());
  }

  /** "lets us put a meter on line 4": a thing of ours finds a place with them. */
  private boolean places(Clause clause) {
    Group direct = ClientEnergy.direct(clause.objects());
    ObjectClass about = direct == null ? null : objects.of(words, direct);
    boolean thing = direct != null && (about == null || about == ObjectClass.WORK);
    return thing
        && Set.of("put", "run", "set", "take", "leave", "read", "copy")
            .contains(clause.verb().bare());
  }

  /** "Has the contract looked at by her lawyer": a colleague is put to work. */
  static boolean putToWork(Clause clause) {
    Clause up = clause.cause();
    Group by = PassiveActs.by(clause);
    return up != null
        && up.side() == Party.CLIENT
        && Set.of("have", "get").contains(up.verb().bare())
        && by != null
        && by.side() == Party.CLIENT;
  }

  /** "Has his accountant ring ours": a colleague is put to work. */
  static boolean delegated(Clause clause) {
    Clause up = clause.cause();
    return up != null
        && up.side() == Party.CLIENT
        && up.subject() != null
        && clause.subject() != null
        && clause.subject() != up.subject()
        && clause.subject().side() == Party.CLIENT
        && Set.of("have", "get", "ask", "tell", "instruct", "send", "order")
            .contains(up.verb().bare());
  }

  /** "The intern gives us", "the sub-committee hears": what acts like a person is one. */
  boolean unknownActor(Clause clause) {
    Form form = clause.verb().form();
    Group subject = clause.subject();
    boolean alone =
        clause.side() == Party.NONE
            && subject != null
            && !clause.implied()
            && !clause.verb().passive();
    if (!alone
        || form != Form.FINITE && form != Form.DONE
        || words.get(subject.head()).is(Pos.PRONOUN)
        || objects.of(words, subject) != null
        || lexicon.listed("THINGS", words.get(subject.head()).noun())) {
      return false;
    }
    boolean agentive =
        lexicon.client(clause.verb().verb()) != null
            && AGENTIVE.contains(lexicon.client(clause.verb().verb()));
    Group direct = ClientEnergy.direct(clause.objects());
    boolean governs =
        direct != null && direct.from() == clause.verb().to()
            || !clause.objects().isEmpty()
                && clause.objects().get(0).side() == Party.US
                && clause.objects().get(0).after().isEmpty();
    return agentive && governs;
  }

  /** "put me through", "connect us with the lab": only the client can do that. */
  boolean forUs(Clause clause) {
    Group first = clause.objects().isEmpty() ? null : clause.objects().get(0);
    return clause.verb().form() == Form.BASE
        && first != null
        && first.after().isEmpty()
        && first.from() == clause.verb().to()
        && words.get(first.head()).token().is("me", "us");
  }
}
