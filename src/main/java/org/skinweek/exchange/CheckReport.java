package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Explanation;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;

/**
 * What {@code skinweek check} found in one routine.
 *
 * @param timeline the routine as the rules saw it
 * @param findings what was found, the most severe first
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
     * @param fixes the few changes that clear it, the best first
     */
    public record Finding(Flag flag, String message, List<ProposedFix> fixes) {
        /** Copies the list. */
        public Finding {
            fixes = List.copyOf(fixes);
        }
    }

    /**
     * What clears a flag.
     *
     * @param text what it does, for people
     * @param plan the week after it
     * @param clears the flags of the report that are gone after it
     */
    public record ProposedFix(String text, WeekPlan plan, List<Flag> clears) {
        /** Copies the list. */
        public ProposedFix {
            clears = List.copyOf(clears);
        }
    }

    /** True when something counts against the plan: a stop or a caution. */
    public boolean counts() {
        return findings.stream().anyMatch(finding -> finding.flag().severity().counts());
    }

    /** The report as one line of JSON, without a line end. */
    public String toJson() {
        return ReportJson.line(json -> {
            write(json, "flags", List.of(Severity.STOP, Severity.CAUTION));
            write(json, "tips", List.of(Severity.TIP));
            write(json, "info", List.of(Severity.REASSURANCE));
        });
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
        Explanation explanation = finding.flag().rule().explanation();
        json.writeStartObject();
        new ReportJson(json, timeline).flag(finding.flag(), finding.message());
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
}
