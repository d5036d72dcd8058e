package org.advanceworkbook.domain.objective.frame;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.advanceworkbook.domain.objective.text.DataFile;
import org.advanceworkbook.domain.objective.text.Token;
import org.advanceworkbook.domain.objective.text.WordForm;

/**
 * The words of selling, read once from the data files: what clients do, what reps do, what acts are
 * about, who is who. Immutable after loading.
 */
public final class Lexicon {
  private final Map<String, ClientClass> clientVerbs = new HashMap<>();
  private final Map<String, ClientChain> chains = new HashMap<>();
  private final Map<RepClass, Set<String>> repVerbs = new EnumMap<>(RepClass.class);
  private final Set<String> anyRepVerb = new HashSet<>();
  private final Map<String, ObjectClass> objects = new HashMap<>();
  private final Map<String, Set<String>> people = new HashMap<>();
  private final Map<String, Pos> closed = new HashMap<>();
  private final Map<String, Set<String>> extra = new HashMap<>();

  private Lexicon() {}

  /** Reads the data files. */
  public static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    lexicon.readVerbs();
    for (DataFile.Section s : DataFile.read("objects.txt")) {
      ObjectClass objectClass = ObjectClass.valueOf(s.head()[0]);
      s.entries().forEach(e -> lexicon.objects.putIfAbsent(e, objectClass));
    }
    for (DataFile.Section s : DataFile.read("people.txt")) {
      lexicon.people.put(s.heading(), new HashSet<>(s.entries()));
    }
    for (DataFile.Section s : DataFile.read("closed.txt")) {
      if (!s.heading().contains("_")) {
        s.entries().forEach(e -> lexicon.closed.putIfAbsent(e, closedPos(s.heading())));
      }
      lexicon.extra.put(s.heading(), new HashSet<>(s.entries()));
    }
    return lexicon;
  }

  /** True when a client's verb stands in this list of client_verbs.txt. */
  public boolean clientList(String list, String verb) {
    return extra.getOrDefault("client " + list, Set.of()).contains(verb);
  }

  private void readVerbs() {
    Map<String, List<String>> sections = new HashMap<>();
    for (DataFile.Section s : DataFile.read("client_verbs.txt")) {
      sections.put(s.head()[0], s.entries());
      extra.put("client " + s.head()[0], new HashSet<>(s.entries()));
    }
    for (ClientClass c : ClientClass.values()) {
      sections.getOrDefault(c.name(), List.of()).forEach(v -> clientVerbs.putIfAbsent(v, c));
    }
    for (ClientChain c : ClientChain.values()) {
      sections.getOrDefault(c.name(), List.of()).forEach(v -> chains.putIfAbsent(v, c));
    }
    for (DataFile.Section s : DataFile.read("rep_verbs.txt")) {
      repVerbs.put(RepClass.valueOf(s.heading()), new HashSet<>(s.entries()));
      anyRepVerb.addAll(s.entries());
    }
  }

  private static Pos closedPos(String heading) {
    return switch (heading) {
      case "US", "THEY", "PERSON", "THING" -> Pos.PRONOUN;
      default -> Pos.valueOf(heading);
    };
  }

  /** The part of speech of a word of grammar, null for all others. */
  public Pos closed(String norm) {
    return closed.get(norm);
  }

  /** True when the word stands in this list of closed.txt or people.txt. */
  public boolean listed(String list, String norm) {
    return people.getOrDefault(list, extra.getOrDefault(list, Set.of())).contains(norm);
  }

  /** The class of a client's verb, null when nobody listed it. */
  public ClientClass client(String verb) {
    ClientClass found = clientVerbs.get(verb);
    int hyphen = verb.indexOf('-');
    return found == null && hyphen > 0 && hyphen < verb.length() - 1
        ? clientVerbs.get(verb.substring(hyphen + 1))
        : found;
  }

  /** How a client's verb passes on to the act behind it, null when it does not. */
  public ClientChain chain(String verb) {
    return chains.get(verb);
  }

  /** True when a rep's verb stands in this class. */
  public boolean rep(RepClass repClass, String verb) {
    return repVerbs.getOrDefault(repClass, Set.of()).contains(verb);
  }

  /** The class of a noun or a compound, null when nobody listed it. */
  public ObjectClass object(String words) {
    return objects.get(words);
  }

  /** True for a verb that any of the lists knows. */
  public boolean knowsVerb(String verb) {
    return client(verb) != null || chains.containsKey(verb) || anyRepVerb.contains(verb);
  }

  /** True for a noun that its ending makes a person: shipper, roaster, hygienist. */
  boolean agent(Token token) {
    String noun = token.form().noun().isEmpty() ? token.norm() : token.form().noun();
    boolean ending =
        noun.length() > 4
            && (noun.endsWith("er")
                || noun.endsWith("or")
                || noun.endsWith("ist")
                || noun.endsWith("ian"));
    boolean onlyNoun =
        token.can(WordForm.ANY_NOUN) && !token.can(WordForm.VERB | WordForm.ADJECTIVE);
    return ending && onlyNoun && objects.get(noun) == null && !listed("THINGS", noun);
  }

  /** Single words worth mending when mistyped. */
  public Collection<String> words() {
    Set<String> words = new HashSet<>(clientVerbs.keySet());
    repVerbs.values().forEach(words::addAll);
    words.addAll(objects.keySet());
    people.values().forEach(words::addAll);
    words.removeIf(w -> w.indexOf(' ') >= 0 || w.indexOf('-') >= 0);
    return words;
  }
}
