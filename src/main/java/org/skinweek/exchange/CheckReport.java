package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Explanation;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;

/**
 * What {@code skinweek check} found in one routine.
 *
 * @param timeline the routine as the rules saw it
 * @param findings what was found, the gravest first
 */
public record CheckReport(Timeline timeline, List<Finding> findings) {
    /** Copies the list. */
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /**
     * A flag with its words.
     *
     * @param flag the flag
     * @param message what was found, for people
     * @param fixes single changes that clear it
     */
    public record Finding(Flag flag, String message, List<ProposedFix> fixes) {
        /** Copies the list. */
        public Finding {
            fixes = List.copyOf(fixes);
        }
    }

    /**
     * A change that clears a flag.
     *
     * @param text what it does, for people
     * @param plan the week after it
     */
    public record ProposedFix(String text, WeekPlan plan) {}

    /** True when something counts against the plan: a stop or a caution. */
    public boolean counts() {
        return findings.stream().anyMatch(finding -> finding.flag().severity().counts());
    }

    /** The report as one line of JSON, without a line end. */
    public String toJson() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonOutput.line(out)) {
            json.writeStartObject();
            write(json, "flags", List.of(Severity.STOP, Severity.CAUTION));
            write(json, "tips", List.of(Severity.TIP));
            write(json, "info", List.of(Severity.REASSURANCE));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** One line of JSON that says which file could not be checked and why. */
    public static String errorToJson(String file, String pointer, String message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonOutput.line(out)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeObjectFieldStart("error");
            json.writeStringField("pointer", pointer);
            json.writeStringField("message", message);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(JsonGenerator json, String key, List<Severity> severities) throws IOException {
        json.writeArrayFieldStart(key);
        for (Finding finding : findings) {
            if (severities.contains(finding.flag().severity())) {
                write(json, finding);
            }
        }
        json.writeEndArray();
    }

    private void write(JsonGenerator json, Finding finding) throws IOException {
        Flag flag = finding.flag();
        Explanation explanation = flag.rule().explanation();
        json.writeStartObject();
        json.writeStringField("rule", flag.rule().id());
        json.writeStringField("severity", word(flag.severity()));
        json.writeArrayFieldStart("days");
        for (int day : flag.days()) {
            json.writeString(day(day));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("uses");
        for (Use use : flag.uses()) {
            write(json, use);
        }
        json.writeEndArray();
        json.writeStringField("message", finding.message());
        json.writeStringField("reason", explanation.reason());
        if (explanation.evidence() != null) {
            json.writeStringField("evidence", explanation.evidence().name());
        }
        json.writeArrayFieldStart("sources");
        for (String source : explanation.sources()) {
            json.writeString(source);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("fixes");
        for (ProposedFix fix : finding.fixes()) {
            json.writeStartObject();
            json.writeStringField("text", fix.text());
            json.writeFieldName("plan");
            RoutineWriter.plan(json, fix.plan(), timeline.repeats());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Use use) throws IOException {
        Product product = timeline.products().get(use.product());
        json.writeStartObject();
        if (use.day() < 0) {
            json.writeNumberField("day", use.day());
        } else {
            json.writeStringField("day", day(use.day()));
        }
        json.writeStringField("session", Vocabulary.word(Vocabulary.SESSIONS, use.session()));
        json.writeStringField("product", product.id());
        json.writeEndObject();
    }

    private String day(int day) {
        DayOfWeek weekday = timeline.dayOfWeek(day);
        return Vocabulary.word(Vocabulary.DAYS, weekday);
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
