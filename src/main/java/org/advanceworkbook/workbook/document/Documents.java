package org.advanceworkbook.workbook.document;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.PlanTemplates;
import org.advanceworkbook.domain.coaching.CoachingSession;

/** The codecs of all documents, sharing one mapper. */
public final class Documents {
  // A pasted field may be larger than Jackson's 20 million characters and must still be read back.
  private static final int LONGEST_TEXT = 500_000_000;

  // Empty parts are left out, but what somebody put into a map stays in it, even empty.
  private static final JsonInclude.Value LEFT_OUT =
      JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS);

  private final PlanDocument plans;
  private final DebriefDocument debriefs;
  private final TemplatesDocument templates;
  private final RecordDocument<CoachingSession> sessions;
  private final TravellingDocuments travelling;

  /** Builds the codecs. */
  public Documents() {
    ObjectMapper mapper = mapper();
    this.plans = new PlanDocument(new Codec<>(mapper, "advance.plan", 1, CallPlan.class));
    this.debriefs = new DebriefDocument(new Codec<>(mapper, "advance.debrief", 1, Debrief.class));
    this.templates =
        new TemplatesDocument(new Codec<>(mapper, "advance.templates", 1, PlanTemplates.class));
    this.sessions =
        new RecordDocument<>(new Codec<>(mapper, "advance.one-on-one", 1, CoachingSession.class));
    this.travelling = new TravellingDocuments(mapper);
  }

  /** Plans. */
  public PlanDocument plans() {
    return plans;
  }

  /** Debriefs. */
  public DebriefDocument debriefs() {
    return debriefs;
  }

  /** Templates. */
  public TemplatesDocument templates() {
    return templates;
  }

  /** One-on-ones. */
  public RecordDocument<CoachingSession> sessions() {
    return sessions;
  }

  /** What travels from workbook to workbook beside plans and debriefs. */
  public TravellingDocuments travelling() {
    return travelling;
  }

  private static ObjectMapper mapper() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build();
    ObjectMapper mapper =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits).build())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // Amounts stay to the last digit as they were written.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .defaultPropertyInclusion(LEFT_OUT)
            // Only the parts of a record are stored, never what a record can work out.
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .build();
    mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.SKIP));
    return mapper;
  }
}
