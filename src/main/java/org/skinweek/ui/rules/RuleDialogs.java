package org.skinweek.ui.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.RuleCommands;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleBook;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.OwnRuleWords;
import org.skinweek.words.Words;

/** The dialogs in which a user adjusts the rules, and what they do; any page may open them. */
public final class RuleDialogs {
    private final PageContext context;
    private final Words words;
    private final Workspace workspace;
    private final UserRules rules;
    private final UserClock clock;
    private final Supplier<UUID> ids;

    /**
     * Dialogs over the page.
     *
     * @param ids makes ids of new rules
     */
    public RuleDialogs(PageContext context, Workspace workspace, UserRules rules, UserClock clock, Supplier<UUID> ids) {
        this.context = context;
        this.words = context.words();
        this.workspace = workspace;
        this.rules = rules;
        this.clock = clock;
        this.ids = ids;
    }

    /** Asks what of a caution is tolerated, why, and until when. */
    public void tolerate(Flag flag, Timeline timeline) {
        List<Product> products = flag.uses().stream()
                .map(Use::product)
                .distinct()
                .map(timeline.products()::get)
                .toList();
        ToleranceFormModel model = ToleranceFormModel.of(flag.rule().id(), products, words, today());
        show(words.text("rule.form.tolerate.title"), model, words.text("rule.form.tolerate.verb"));
    }

    /** Asks for another reason or end of a tolerance. */
    public void change(RuleTolerance tolerance) {
        ToleranceFormModel model = ToleranceFormModel.editing(tolerance, words, today());
        show(texts().scope(tolerance.scope()), model, words.text("rule.form.save"));
    }

    private void show(String title, ToleranceFormModel model, String verb) {
        context.dialogs().form(title, new ToleranceForm(model, words), verb, () -> {
            Optional<RuleTolerance> tolerance = model.submit();
            tolerance.ifPresent(made -> {
                execute(RuleCommands.tolerate(made, texts().scope(made.scope())));
                context.toasts().show(words.text("rule.toast.tolerated", texts().date(made.until())));
            });
            return tolerance.isPresent();
        });
    }

    /** Ends a tolerance at once. */
    public void end(RuleTolerance tolerance) {
        execute(RuleCommands.endTolerance(tolerance.scope(), texts().scope(tolerance.scope())));
        context.toasts().show(words.text("rule.toast.ended"));
    }

    /**
     * Asks for the user's own number in the place of one of a rule's.
     *
     * @param key of the number to begin with; absent for the first
     */
    public void changeNumber(Rule own, @Nullable String key) {
        book().rule(own.id()).filter(rule -> !rule.numbers().isEmpty()).ifPresent(rule -> {
            NumberFormModel model = new NumberFormModel(rule, own, key, skin(), context.catalog(), words);
            context.dialogs()
                    .form(
                            rule.explanation().title(),
                            new NumberForm(model, words),
                            words.text("rule.form.number.verb"),
                            () -> {
                                Optional<NumberOverride> number = model.submit();
                                number.ifPresent(made -> execute(RuleCommands.setNumber(
                                        made, rule.explanation().title())));
                                return number.isPresent();
                            });
        });
    }

    /** Asks of which rule a number is to be changed, and then for the number. */
    public void chooseNumber() {
        List<Rule> rules = book().rules().stream()
                .filter(rule -> !rule.numbers().isEmpty())
                .toList();
        ObjectProperty<Rule> chosen = new SimpleObjectProperty<>(rules.get(0));
        VBox form = new VBox(new FieldBox(
                words.text("rule.form.number.rule"),
                FormControls.dropDown(chosen, rules, rule -> rule.explanation().title())));
        form.getStyleClass().add("plain-form");
        context.dialogs().form(words.text("rule.form.number.title"), form, words.text("rule.form.number.go_on"), () -> {
            changeNumber(
                    this.rules
                            .of(workspace.notebook())
                            .book()
                            .rule(chosen.get().id())
                            .orElse(chosen.get()),
                    null);
            return false; // the next form has taken its place
        });
    }

    /** Puts the book's number back. */
    public void reset(NumberOverride number) {
        execute(RuleCommands.resetNumber(number.place(), texts().title(number.rule())));
    }

    /** Asks for a new rule. */
    public void addRule() {
        showRule(null);
    }

    /** Asks what should be different about a rule that the user made. */
    public void editRule(OwnRule rule) {
        showRule(rule);
    }

    private void showRule(@Nullable OwnRule rule) {
        OwnRuleFormModel model = new OwnRuleFormModel(notebook(), rule, ids.get(), words);
        OwnRuleForm form = new OwnRuleForm(model, words);
        context.dialogs()
                .form(
                        words.text(model.editing() ? "rule.form.title.edit" : "rule.form.title.add"),
                        form,
                        form.preview(),
                        words.text(model.editing() ? "rule.form.save" : "rule.form.add"),
                        () -> {
                            Optional<OwnRule> made = model.submit();
                            made.ifPresent(saved -> execute(RuleCommands.saveRule(saved, sentence(saved))));
                            return made.isPresent();
                        });
    }

    /** Deletes a rule that the user made. */
    public void delete(OwnRule rule) {
        execute(RuleCommands.deleteRule(rule.id(), sentence(rule)));
    }

    private String sentence(OwnRule rule) {
        return new OwnRuleWords(
                        words,
                        id -> notebook()
                                .product(id)
                                .map(product -> product.name())
                                .orElse(null))
                .sentence(rule.limit());
    }

    private void execute(Function<Notebook, Optional<Command>> maker) {
        var unused = workspace.execute(maker);
    }

    /** Texts about the rules as they are now. */
    public RuleTexts texts() {
        return new RuleTexts(this.rules.of(workspace.notebook()).book(), notebook(), words);
    }

    /** The rules as nobody has adjusted them. */
    public RuleBook book() {
        return rules.book();
    }

    /** The rules as the user has adjusted them. */
    RuleBook adjustedBook() {
        return rules.of(workspace.notebook()).book();
    }

    private Sensitivity skin() {
        return notebook().profile().sensitivity();
    }

    private Notebook notebook() {
        return workspace.notebook();
    }

    private LocalDate today() {
        return clock.today(notebook().settings());
    }
}
