package org.skinweek.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.EvidenceGrade;
import org.skinweek.cli.CheckReport.Finding;
import org.skinweek.exchange.WeekJson;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleExplanation;
import org.skinweek.rules.Severity;

/** A flag as reports print it; only {@code check} prints reason, evidence, sources and fixes. */
record FlagJson(
        String rule,
        @Nullable List<String> also,
        Severity severity,
        List<DayOfWeek> days,
        List<UseJson> uses,
        @Nullable List<LocalDate> weeks,
        String message,
        @Nullable String reason,
        @Nullable EvidenceGrade evidence,
        @Nullable List<String> sources,
        @Nullable List<FixJson> fixes) {
    /** What clears a flag, with the whole week after it. */
    record FixJson(String text, WeekJson plan) {}

    /** A flag that remains in a plan. */
    static FlagJson of(Flag flag, String message, Timeline week) {
        return of(flag, message, week, List.of(), null, null);
    }

    /** A flag of {@code check}. */
    static FlagJson of(Finding finding) {
        Timeline week = finding.timeline();
        List<FixJson> fixes = finding.fixes().stream()
                .map(fix -> new FixJson(fix.text(), WeekJson.of(fix.plan(), week.repeats())))
                .toList();
        return of(
                finding.flag(),
                finding.message(),
                week,
                finding.weeks(),
                finding.flag().rule().explanation(),
                fixes);
    }

    private static FlagJson of(
            Flag flag,
            String message,
            Timeline week,
            List<LocalDate> weeks,
            @Nullable RuleExplanation why,
            @Nullable List<FixJson> fixes) {
        return new FlagJson(
                flag.rule().id(),
                flag.rules().size() == 1
                        ? null
                        : ids(flag.rules().subList(1, flag.rules().size())),
                flag.severity(),
                flag.days().stream().map(week::dayOfWeek).toList(),
                UseJson.all(flag.uses(), week),
                weeks.isEmpty() ? null : weeks,
                message,
                why == null ? null : why.reason(),
                why == null ? null : why.evidence(),
                why == null ? null : why.sources(),
                fixes);
    }

    /** The ids of rules. */
    static List<String> ids(Collection<Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }
}
