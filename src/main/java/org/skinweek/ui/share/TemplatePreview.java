package org.skinweek.ui.share;

import java.util.List;
import org.skinweek.rules.Severity;

/**
 * What a template would make of the user's plan.
 *
 * @param stops what must be said first: what is not for the user's skin
 * @param verdict what the rules say of it as a whole
 * @param findings what they object to, the gravest first
 * @param days what is used when, in order
 */
public record TemplatePreview(List<String> stops, String verdict, List<Finding> findings, List<Row> days) {
    /** Nothing yet. */
    public static final TemplatePreview EMPTY = new TemplatePreview(List.of(), "", List.of(), List.of());

    /** Copies the lists. */
    public TemplatePreview {
        stops = List.copyOf(stops);
        findings = List.copyOf(findings);
        days = List.copyOf(days);
    }

    /** The gravest severity of what was found; a reassurance where nothing was. */
    Severity gravest() {
        return findings.isEmpty() ? Severity.REASSURANCE : findings.get(0).severity();
    }

    /**
     * Something that a rule objects to.
     *
     * @param severity how much it matters
     * @param title of the rule
     * @param text what was found; empty where the title says it all
     * @param when in which weeks
     */
    public record Finding(Severity severity, String title, String text, String when) {}

    /**
     * What is used at a time.
     *
     * @param when a day, or every morning
     * @param products in the order in which they are put on
     */
    public record Row(String when, String products) {}
}
