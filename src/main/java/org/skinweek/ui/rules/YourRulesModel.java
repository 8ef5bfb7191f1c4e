package org.skinweek.ui.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Notebook;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleNumber;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.rules.Severity;
import org.skinweek.ui.page.NotebookFollower;
import org.skinweek.words.NumberWords;
import org.skinweek.words.Words;

/** How the user has adjusted the rules, in lists. */
public final class YourRulesModel extends NotebookFollower {
    private final UserRules rules;
    private final UserClock clock;
    private final Words words;
    private final NumberWords numberWords;
    private final ReadOnlyObjectWrapper<Lists> lists =
            new ReadOnlyObjectWrapper<>(new Lists(List.of(), List.of(), List.of()));

    /** The lists of a workspace. */
    public YourRulesModel(Workspace workspace, Knowledge knowledge, UserRules rules, UserClock clock, Words words) {
        super(workspace);
        this.rules = rules;
        this.clock = clock;
        this.words = words;
        this.numberWords = new NumberWords(words, knowledge.catalog());
    }

    /**
     * One entry of a list.
     *
     * @param of the adjustment
     * @param title what it is about
     * @param detail the numbers and days of it
     * @param reason why, in the user's words; may be blank
     * @param marked true where it asks for a second look: a tolerance that is over, a number looser than the book's
     */
    public record Entry<T>(T of, String title, String detail, String reason, boolean marked) {}

    /**
     * All lists.
     *
     * @param tolerated what is or was muted
     * @param numbers own numbers, each beside the book's
     * @param rules rules of the user's own
     */
    public record Lists(
            List<Entry<RuleTolerance>> tolerated, List<Entry<NumberOverride>> numbers, List<Entry<OwnRule>> rules) {
        /** Copies the lists. */
        public Lists {
            tolerated = List.copyOf(tolerated);
            numbers = List.copyOf(numbers);
            rules = List.copyOf(rules);
        }
    }

    /** The lists as they are now. */
    public ReadOnlyObjectProperty<Lists> listsProperty() {
        return lists.getReadOnlyProperty();
    }

    @Override
    protected void show(Notebook notebook) {
        RuleTexts texts = new RuleTexts(rules.of(notebook).book(), notebook, words);
        LocalDate today = clock.today(notebook.settings());
        lists.set(new Lists(
                notebook.adjustments().tolerances().stream()
                        .map(tolerance -> tolerated(tolerance, texts, today))
                        .toList(),
                notebook.adjustments().numbers().stream()
                        .map(number -> number(number, notebook, texts))
                        .toList(),
                notebook.adjustments().ownRules().stream()
                        .map(rule -> rule(rule, texts))
                        .toList()));
    }

    private Entry<RuleTolerance> tolerated(RuleTolerance tolerance, RuleTexts texts, LocalDate today) {
        boolean over = !tolerance.holdsOn(today);
        String detail =
                words.text(over ? "rule.tolerated.over" : "rule.tolerated.until", texts.date(tolerance.until()));
        return new Entry<>(tolerance, texts.scope(tolerance.scope()), detail, tolerance.reason(), over);
    }

    private Entry<NumberOverride> number(NumberOverride own, Notebook notebook, RuleTexts texts) {
        Optional<Rule> book = rules.book().rule(own.rule());
        Optional<RuleNumber> number = book.flatMap(rule -> rule.number(own.number()));
        String title = texts.title(own.rule());
        if (book.isEmpty() || number.isEmpty()) {
            return new Entry<>(own, title, words.text("rule.number.unknown", own.number()), "", true);
        }
        Sensitivity skin = notebook.profile().sensitivity();
        double ofBook = number.get().value().of(skin);
        double holds = book.get()
                .with(own)
                .number(own.number())
                .map(one -> one.value().of(skin))
                .orElse(ofBook);
        boolean looser = number.get().unit().isLooser(holds, ofBook);
        String key = looser ? "rule.number.looser" : holds == ofBook ? "rule.number.not_now" : "rule.number.stricter";
        String detail = words.text(
                key,
                numberWords.label(book.get(), number.get()),
                numberWords.plain(own.value()),
                numberWords.plain(ofBook));
        return new Entry<>(own, title, detail, "", looser);
    }

    private Entry<OwnRule> rule(OwnRule rule, RuleTexts texts) {
        String severity =
                words.text(rule.severity() == Severity.TIP ? "rule.form.severity.tip" : "rule.form.severity.caution");
        return new Entry<>(rule, texts.title(rule.ruleId()), severity, rule.reason(), false);
    }
}
