package org.skinweek.cli;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.skinweek.rules.Severity;
import org.skinweek.words.Words;

/**
 * What {@code check --json} prints for a file.
 *
 * @param flags what should change
 * @param tips what could be better
 * @param info what people worry about without need
 * @param checkedWeeks how many weeks were looked at; absent where only the one week was to be
 * @param unchecked what was not looked at, for people; absent where nothing new can come
 */
record CheckJson(
        List<FlagJson> flags,
        List<FlagJson> tips,
        List<FlagJson> info,
        @Nullable Integer checkedWeeks,
        @Nullable String unchecked) {
    static CheckJson of(CheckReport report, Words words) {
        return new CheckJson(
                flags(report, Severity::counts),
                flags(report, severity -> severity == Severity.TIP),
                flags(report, severity -> severity == Severity.REASSURANCE),
                report.span().map(CheckReport.Span::weeks).orElse(null),
                report.span()
                        .filter(span -> !span.whole())
                        .map(span -> words.text("cli.check.unchecked", span.weeks()))
                        .orElse(null));
    }

    private static List<FlagJson> flags(CheckReport report, Predicate<Severity> severities) {
        return report.findings().stream()
                .filter(finding -> severities.test(finding.flag().severity()))
                .map(FlagJson::of)
                .toList();
    }
}
