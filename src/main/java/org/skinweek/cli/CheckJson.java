package org.skinweek.cli;

import java.util.List;
import java.util.function.Predicate;
import org.skinweek.rules.Severity;

/**
 * What {@code check --json} prints for a file.
 *
 * @param flags what should change
 * @param tips what could be better
 * @param info what people worry about without need
 */
record CheckJson(List<FlagJson> flags, List<FlagJson> tips, List<FlagJson> info) {
    static CheckJson of(CheckReport report) {
        return new CheckJson(
                flags(report, Severity::counts),
                flags(report, severity -> severity == Severity.TIP),
                flags(report, severity -> severity == Severity.REASSURANCE));
    }

    private static List<FlagJson> flags(CheckReport report, Predicate<Severity> severities) {
        return report.findings().stream()
                .filter(finding -> severities.test(finding.flag().severity()))
                .map(finding -> FlagJson.of(finding, report.timeline()))
                .toList();
    }
}
