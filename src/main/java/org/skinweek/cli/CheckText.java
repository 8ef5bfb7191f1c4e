package org.skinweek.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.skinweek.catalog.Source;
import org.skinweek.exchange.CheckReport;
import org.skinweek.exchange.CheckReport.Finding;
import org.skinweek.exchange.CheckReport.ProposedFix;
import org.skinweek.rules.Explanation;
import org.skinweek.rules.Severity;
import org.skinweek.words.Words;

/** A report for people: what to mend with its reason, evidence and fixes first, then tips, then good news. */
final class CheckText {
    private static final int NAMED = 2;

    private final Words words;
    private final Map<String, Source> sources;

    CheckText(Words words, Map<String, Source> sources) {
        this.words = words;
        this.sources = sources;
    }

    List<String> lines(CheckReport report) {
        List<String> lines = new ArrayList<>();
        List<Finding> flags = of(report, List.of(Severity.STOP, Severity.CAUTION));
        if (flags.isEmpty()) {
            lines.add(words.text("cli.check.clear"));
        } else {
            lines.add(words.text("cli.check.flags", flags.size()));
        }
        for (Finding finding : flags) {
            lines.add(item(finding));
            Explanation explanation = finding.flag().rule().explanation();
            lines.add(words.text("cli.check.why", explanation.reason()));
            if (explanation.evidence() != null) {
                lines.add(
                        words.text("cli.check.evidence", explanation.evidence().name(), sources(explanation)));
            }
            finding.also().forEach(text -> lines.add(words.text("cli.check.also", text)));
            for (ProposedFix fix : finding.fixes()) {
                lines.add(words.text("cli.check.fix", fix.text()));
            }
        }
        addShort(lines, "cli.check.tips", of(report, List.of(Severity.TIP)));
        addShort(lines, "cli.check.info", of(report, List.of(Severity.REASSURANCE)));
        return lines;
    }

    private void addShort(List<String> lines, String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            lines.add(words.text(heading));
            findings.forEach(finding -> lines.add(item(finding)));
        }
    }

    private String item(Finding finding) {
        String severity = finding.flag().severity().name().toLowerCase(Locale.ROOT);
        return words.text("cli.check.item", words.text("cli.check.severity." + severity), finding.message());
    }

    /** The titles of the first sources; the rest is only counted, because a list of ten hides the reason. */
    private String sources(Explanation explanation) {
        List<String> titles = explanation.sources().stream()
                .map(sources::get)
                .filter(Objects::nonNull)
                .map(Source::title)
                .toList();
        if (titles.size() <= NAMED) {
            return String.join("; ", titles);
        }
        String named = String.join("; ", titles.subList(0, NAMED));
        return words.text("cli.check.source.more", named, titles.size() - NAMED);
    }

    private static List<Finding> of(CheckReport report, List<Severity> severities) {
        return report.findings().stream()
                .filter(finding -> severities.contains(finding.flag().severity()))
                .toList();
    }
}
