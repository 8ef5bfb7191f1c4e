package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.skinweek.planner.Term;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;
import org.skinweek.rules.Severity;

/** Writes what several reports have in common: one line of JSON about the uses, days and flags of a week. */
final class ReportJson {
    private static final Map<String, Term> TERMS = Vocabulary.words(Term.values());

    private final JsonGenerator json;
    private final Timeline timeline;

    ReportJson(JsonGenerator json, Timeline timeline) {
        this.json = json;
        this.timeline = timeline;
    }

    /** Writes the inside of a document. */
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** A document of one line, without a line end. */
    static String line(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonOutput.line(out)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Day and session; a day before the week is a negative number. */
    void session(Use use) throws IOException {
        if (use.day() < 0) {
            json.writeNumberField("day", use.day());
        } else {
            json.writeStringField("day", day(use.day()));
        }
        json.writeStringField("session", Vocabulary.word(Vocabulary.SESSIONS, use.session()));
    }

    /** A whole use, as an object. */
    void use(Use use) throws IOException {
        json.writeStartObject();
        session(use);
        json.writeStringField("product", id(use.product()));
        json.writeEndObject();
    }

    void uses(String key, Collection<Use> uses) throws IOException {
        json.writeArrayFieldStart(key);
        for (Use use : uses) {
            use(use);
        }
        json.writeEndArray();
    }

    /** Rule, severity, days and uses of a flag, and what it says. */
    void flag(Flag flag, String message) throws IOException {
        json.writeStringField("rule", flag.rule().id());
        if (flag.rules().size() > 1) {
            rules("also", flag.rules().subList(1, flag.rules().size()));
        }
        json.writeStringField("severity", word(flag.severity()));
        json.writeArrayFieldStart("days");
        for (int day : flag.days()) {
            json.writeString(day(day));
        }
        json.writeEndArray();
        uses("uses", flag.uses());
        json.writeStringField("message", message);
    }

    void rules(String key, Collection<Rule> rules) throws IOException {
        json.writeArrayFieldStart(key);
        for (Rule rule : rules) {
            json.writeString(rule.id());
        }
        json.writeEndArray();
    }

    void products(String key, Collection<Integer> products) throws IOException {
        json.writeArrayFieldStart(key);
        for (int product : products) {
            json.writeString(id(product));
        }
        json.writeEndArray();
    }

    /** Costs by term, in the order of the terms. */
    void terms(String key, Map<Term, Long> costs) throws IOException {
        json.writeObjectFieldStart(key);
        for (Term term : Term.values()) {
            Long cost = costs.get(term);
            if (cost != null) {
                json.writeNumberField(Vocabulary.word(TERMS, term), cost);
            }
        }
        json.writeEndObject();
    }

    String id(int product) {
        return timeline.products().get(product).id();
    }

    private String day(int day) {
        return Vocabulary.word(Vocabulary.DAYS, timeline.dayOfWeek(day));
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case STOP -> "stop";
            case CAUTION -> "caution";
            case TIP -> "tip";
            case REASSURANCE -> "myth";
        };
    }
}
