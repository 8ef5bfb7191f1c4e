package org.skinweek.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.skinweek.catalog.Source;
import org.skinweek.cli.CheckReport.Finding;
import org.skinweek.cli.CheckReport.ProposedFix;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Flag;
import org.skinweek.rules.RuleExplanation;
import org.skinweek.rules.Severity;
import org.skinweek.words.EvidenceWords;
import org.skinweek.words.FlagWords;
import org.skinweek.words.IntroductionWords;
import org.skinweek.words.RemedyWords;
import org.skinweek.words.RemedyWords.Place;
import org.skinweek.words.RemedyWords.Remedy;
import org.skinweek.words.Words;

/**
 * A report for people: first what to change, with the reason, what helps and how sure that is, then tips, then good
 * news. Each item has a title with its own lines below, after an empty line.
 */
final class CheckText {
    /** More dates than these nobody reads. */
    private static final int MOST_NAMED = 4;

    private final Words words;
    private final IntroductionWords dateWords;
    private final FlagWords flagWords;
    private final RemedyWords remedies;
    private final Map<String, Source> sources;
    private final String file;

    /**
     * Texts about a file.
     *
     * @param knowledge tells the sources that the rules name, and what products can do
     * @param file the file's name as it was given, to print the command that plans its week
     */
    CheckText(Words words, Knowledge knowledge, String file) {
        this.words = words;
        this.dateWords = new IntroductionWords(words);
        this.flagWords = new FlagWords(words);
        this.remedies = new RemedyWords(words, knowledge.book());
        this.sources = knowledge.catalog().sources();
        this.file = file;
    }

    List<String> lines(CheckReport report) {
        List<Finding> flags = of(report, List.of(Severity.STOP, Severity.CAUTION));
        List<Finding> tips = of(report, List.of(Severity.TIP));
        List<Finding> news = of(report, List.of(Severity.REASSURANCE));
        List<String> lines = new ArrayList<>();
        lines.add(flags.isEmpty() ? clear(report) : words.text("cli.check.flags", flags.size()));
        List<Flag> all = flags.stream().map(Finding::flag).toList();
        flags.forEach(finding -> addFlag(lines, finding, all));
        if (!tips.isEmpty()) {
            lines.add("");
            lines.add(words.text("cli.check.tips", tips.size()));
            tips.forEach(finding -> addTip(lines, finding));
        }
        if (!news.isEmpty()) {
            lines.add("");
            lines.add(words.text("cli.check.info"));
            news.forEach(finding -> addQuiet(lines, finding));
        }
        report.span().ifPresent(span -> addSpan(lines, span));
        return lines;
    }

    private void addFlag(List<String> lines, Finding finding, List<Flag> all) {
        Flag flag = finding.flag();
        Timeline timeline = finding.timeline();
        RuleExplanation explanation = flag.rule().explanation();
        String severity = Words.key(flag.severity());
        lines.add("");
        lines.add(words.text("cli.check.title", words.text("cli.check.severity." + severity), explanation.title()));
        addDetail(lines, flag, timeline);
        addWeeks(lines, finding);
        addReason(lines, "cli.check.why", explanation);
        if (!flag.others().isEmpty()) {
            lines.add(words.text("cli.check.also", titles(flag.others())));
        }
        lines.add(remedy(finding, all));
        lines.add(words.text("cli.check.evidence", new EvidenceWords(words).summary(explanation)));
        addSource(lines, explanation);
    }

    private String clear(CheckReport report) {
        return report.span().isPresent() ? words.text("cli.check.clear.weeks") : words.text("cli.check.clear");
    }

    private void addSpan(List<String> lines, CheckReport.Span span) {
        lines.add("");
        lines.add(words.text("cli.check.checked", span.weeks()));
        if (!span.whole()) {
            lines.add(words.text("cli.check.unchecked", span.weeks()));
        }
    }

    private void addTip(List<String> lines, Finding tip) {
        addQuiet(lines, tip);
        remedies.ofTip(tip.flag(), tip.timeline()).ifPresent(text -> lines.add(words.text("cli.check.remedy", text)));
    }

    private void addQuiet(List<String> lines, Finding finding) {
        Flag flag = finding.flag();
        RuleExplanation explanation = flag.rule().explanation();
        lines.add("");
        lines.add(words.text("cli.check.quiet", explanation.title()));
        addDetail(lines, flag, finding.timeline());
        addWeeks(lines, finding);
        addReason(lines, "cli.check.text", explanation);
    }

    private void addWeeks(List<String> lines, Finding finding) {
        List<LocalDate> weeks = finding.weeks();
        if (!weeks.isEmpty()) {
            String dates = weeks.stream()
                    .limit(MOST_NAMED)
                    .map(dateWords::date)
                    .reduce((list, date) -> words.text("cli.check.list", list, date))
                    .orElseThrow();
            int more = weeks.size() - MOST_NAMED;
            lines.add(words.text(
                    "cli.check.weeks",
                    weeks.size(),
                    more > 0 ? words.text("cli.check.weeks.more", dates, more) : dates));
        }
    }

    private void addDetail(List<String> lines, Flag flag, Timeline timeline) {
        String detail = flagWords.detail(flag, timeline);
        if (!detail.isEmpty()) {
            lines.add(words.text("cli.check.text", detail));
        }
    }

    private void addReason(List<String> lines, String key, RuleExplanation explanation) {
        if (!explanation.reason().isBlank()) {
            lines.add(words.text(key, explanation.reason()));
        }
    }

    /** The best fix and what else it clears; where no small change helps, what it would take. */
    private String remedy(Finding finding, List<Flag> all) {
        Timeline timeline = finding.timeline();
        if (finding.later()) {
            return words.text("cli.check.remedy.later", finding.weeks().size());
        }
        if (finding.fixes().isEmpty()) {
            Remedy remedy = remedies.of(finding.flag(), timeline, FlagWords.past(finding.flag()));
            boolean planned = remedy.place() == Place.WEEK || remedy.place() == Place.SETTINGS;
            return planned
                    ? words.text("cli.check.remedy.plan", remedy.text(), words.text("cli.check.plan", argument(file)))
                    : words.text("cli.check.remedy", remedy.text());
        }
        ProposedFix fix = finding.fixes().get(0);
        return remedies.ofMissing(finding.flag(), timeline)
                .map(missing -> words.text("cli.check.remedy.missing", missing.text(), fix.text()))
                .orElseGet(() -> fix(fix, finding.flag(), all));
    }

    /** A file's name as a shell takes it for one argument: it can be copied with the command. */
    private static String argument(String name) {
        return name.chars().anyMatch(Character::isWhitespace) ? '"' + name + '"' : name;
    }

    private String fix(ProposedFix fix, Flag flag, List<Flag> all) {
        int rules = all.stream().mapToInt(each -> each.rules().size()).sum();
        if (rules > 1 && fix.clears().containsAll(all)) {
            return words.text("cli.check.fix.all", fix.text(), rules);
        }
        List<Flag> others =
                fix.clears().stream().filter(cleared -> !cleared.equals(flag)).toList();
        return others.isEmpty()
                ? words.text("cli.check.fix", fix.text())
                : words.text("cli.check.fix.also", fix.text(), titles(others));
    }

    private String titles(List<Flag> flags) {
        return flags.stream()
                .map(flag -> flag.rule().explanation().title())
                .reduce((list, title) -> words.text("cli.check.list", list, title))
                .orElse("");
    }

    /** Names one source only: a list of ten would hide the reason. */
    private void addSource(List<String> lines, RuleExplanation explanation) {
        List<String> titles = explanation.sources().stream()
                .map(sources::get)
                .filter(Objects::nonNull)
                .map(Source::title)
                .toList();
        if (!titles.isEmpty()) {
            lines.add(words.text("cli.check.source", titles.size() - 1, titles.get(0)));
        }
    }

    private static List<Finding> of(CheckReport report, List<Severity> severities) {
        return report.findings().stream()
                .filter(finding -> severities.contains(finding.flag().severity()))
                .toList();
    }
}
