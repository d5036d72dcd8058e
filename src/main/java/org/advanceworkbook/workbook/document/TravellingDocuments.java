package org.advanceworkbook.workbook.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.coaching.Comment;
import org.advanceworkbook.domain.coaching.LookRequest;

/** The documents in which all but plans and debriefs travels from workbook to workbook. */
public final class TravellingDocuments {
  private final RecordDocument<Account> accounts;
  private final RecordDocument<Contact> contacts;
  private final RecordDocument<Opportunity> opportunities;
  private final RecordDocument<TravellingMove> moves;
  private final RecordDocument<TravellingPromise> promises;
  private final RecordDocument<Comment> comments;
  private final RecordDocument<LookRequest> wishes;
  private final RecordDocument<HeldPlan> held;
  private final RecordDocument<ToldDebrief> told;
  private final CallParts callParts;
  private final Map<String, RecordDocument<?>> byKind;

  TravellingDocuments(ObjectMapper mapper) {
    accounts = new RecordDocument<>(new Codec<>(mapper, "advance.account", 1, Account.class));
    contacts = new RecordDocument<>(new Codec<>(mapper, "advance.contact", 1, Contact.class));
    opportunities =
        new RecordDocument<>(new Codec<>(mapper, "advance.opportunity", 1, Opportunity.class));
    moves = new RecordDocument<>(new Codec<>(mapper, "advance.move", 1, TravellingMove.class));
    promises =
        new RecordDocument<>(new Codec<>(mapper, "advance.promise", 1, TravellingPromise.class));
    comments = new RecordDocument<>(new Codec<>(mapper, "advance.comment", 1, Comment.class));
    wishes = new RecordDocument<>(new Codec<>(mapper, "advance.wish", 1, LookRequest.class));
    held = new RecordDocument<>(new Codec<>(mapper, "advance.held", 1, HeldPlan.class));
    told = new RecordDocument<>(new Codec<>(mapper, "advance.told", 1, ToldDebrief.class));
    callParts = new CallParts(mapper);
    byKind =
        Map.of(
            "account", accounts,
            "contact", contacts,
            "opportunity", opportunities,
            "move", moves,
            "promise", promises,
            "comment", comments,
            "wish", wishes);
  }

  /** The kinds of entries that this version knows, calls excepted. */
  public Set<String> kinds() {
    return byKind.keySet();
  }

  /** True where this version knows entries of a kind. */
  public boolean knows(String kind) {
    return kind.equals("call") || byKind.containsKey(kind);
  }

  /**
   * What stands in the workbook, with what an earlier document of the same entry says beyond what
   * this version knows.
   *
   * @param former null or empty when there is none
   */
  public String over(String kind, String content, String former) {
    RecordDocument<?> document = byKind.get(kind);
    return document == null || former == null ? content : rewritten(document, content, former);
  }

  private <T extends Record> String rewritten(
      RecordDocument<T> document, String content, String former) {
    return callParts.text(callParts.tree(document.write(document.read(content), former)));
  }

  /**
   * The id that a document of an entry names, empty for kinds whose documents name none.
   *
   * @throws UnreadableDocument when it is no such document
   */
  public String idOf(String kind, String content) {
    Record value = byKind.get(kind).read(content);
    if (value instanceof TravellingPromise it && it.promise() == null) {
      throw new UnreadableDocument(UnreadableDocument.Reason.NOT_SUCH_A_DOCUMENT, null);
    }
    return value instanceof TravellingPromise it
        ? it.promise().id()
        : callParts.tree(content).path("id").asText();
  }

  /** A move has no id of its own: what it says is what it is. */
  public String idOf(TravellingMove move) {
    byte[] said = text(moves, move).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(said).toString();
  }

  /** The document of a value, the same for all that say the same. */
  public <T extends Record> String text(RecordDocument<T> document, T value) {
    return callParts.text(callParts.tree(document.write(value)));
  }

  /** Accounts. */
  public RecordDocument<Account> accounts() {
    return accounts;
  }

  /** People. */
  public RecordDocument<Contact> contacts() {
    return contacts;
  }

  /** Opportunities. */
  public RecordDocument<Opportunity> opportunities() {
    return opportunities;
  }

  /** Moves from stage to stage. */
  public RecordDocument<TravellingMove> moves() {
    return moves;
  }

  /** Promises. */
  public RecordDocument<TravellingPromise> promises() {
    return promises;
  }

  /** Comments. */
  public RecordDocument<Comment> comments() {
    return comments;
  }

  /** Wishes that somebody looks at a plan. */
  public RecordDocument<LookRequest> wishes() {
    return wishes;
  }

  /** Plans as they were when the call was held. */
  public RecordDocument<HeldPlan> held() {
    return held;
  }

  /** Debriefs with what counts of them. */
  public RecordDocument<ToldDebrief> told() {
    return told;
  }

  /** Plans in parts. */
  public CallParts callParts() {
    return callParts;
  }
}
