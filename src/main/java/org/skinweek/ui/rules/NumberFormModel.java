package org.skinweek.ui.rules;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.NumberUnit;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleNumber;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.ui.kit.FormField;
import org.skinweek.words.NumberWords;
import org.skinweek.words.Words;

/** The form of a user's own number: which of a rule's numbers, and what it is to be instead of the book's. */
public final class NumberFormModel {
    private static final double NEARLY = 1e-6;

    private final Rule rule;
    private final Sensitivity skin;
    private final Words words;
    private final NumberWords numberWords;
    private final FieldParser parser;
    private final List<RuleNumber> numbers;
    private final ObjectProperty<RuleNumber> number;
    private final FormField value;
    private final ReadOnlyBooleanWrapper looser = new ReadOnlyBooleanWrapper();
    private final BooleanProperty looserMeant = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper meantError = new ReadOnlyStringWrapper("");

    /**
     * A form.
     *
     * @param rule a rule with numbers, as the book has it
     * @param own the same rule as the user has adjusted it
     * @param key of the number to begin with; absent for the first
     * @param skin the user's
     */
    public NumberFormModel(Rule rule, Rule own, @Nullable String key, Sensitivity skin, Catalog catalog, Words words) {
        this.rule = rule;
        this.skin = skin;
        this.words = words;
        this.numberWords = new NumberWords(words, catalog);
        this.parser = new FieldParser(words);
        this.numbers = rule.numbers();
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("%s has no number: choose another rule".formatted(rule.id()));
        }
        value = new FormField(this::error);
        number = new SimpleObjectProperty<>(numbers.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(numbers.get(0)));
        number.addListener((observable, before, now) -> fill(own));
        value.textProperty().addListener((observable, before, now) -> follow());
        looserMeant.addListener((observable, before, now) -> meantError.set(""));
        fill(own);
    }

    private void fill(Rule own) {
        looserMeant.set(false);
        value.begin(own.number(number.get().key())
                .map(one -> numberWords.plain(one.value().of(skin)))
                .orElse(""));
        follow();
    }

    private void follow() {
        meantError.set("");
        looser.set(parser.decimal(value.text())
                .map(typed -> number.get().unit().isLooser(typed, ofBook()))
                .orElse(false));
    }

    /** The numbers of the rule. */
    public List<RuleNumber> numbers() {
        return numbers;
    }

    /** The number that is set. */
    public ObjectProperty<RuleNumber> numberProperty() {
        return number;
    }

    /** The user's number as typed. */
    public FormField value() {
        return value;
    }

    /** True while what is typed asks for less care than the book. */
    public ReadOnlyBooleanProperty looserProperty() {
        return looser.getReadOnlyProperty();
    }

    /** True when the user says that a looser number is meant. */
    public BooleanProperty looserMeantProperty() {
        return looserMeant;
    }

    /** That a looser number has to be meant, once it should be stored without; empty otherwise. */
    public ReadOnlyStringProperty meantErrorProperty() {
        return meantError.getReadOnlyProperty();
    }

    /** What a number counts. */
    public String label(RuleNumber of) {
        return numberWords.label(rule, of);
    }

    /** The book's number for the user's skin, with its unit. */
    public String book() {
        return words.text("rule.form.number.book", numberWords.amount(number.get(), ofBook()));
    }

    /** What to know before setting it. */
    public String advice() {
        boolean fewer = number.get().unit().fewerIsStricter();
        if (stricterOnly()) {
            return words.text(fewer ? "rule.form.number.stop.fewer" : "rule.form.number.stop.more");
        }
        return words.text(fewer ? "rule.form.number.fewer" : "rule.form.number.more");
    }

    /** The number, or nothing while it is wrong or looser without being meant so, which the form then says. */
    public Optional<NumberOverride> submit() {
        boolean fits = value.check();
        meantError.set(fits && looser.get() && !looserMeant.get() ? words.text("rule.error.number.meant") : "");
        if (!fits || !meantError.get().isEmpty()) {
            return Optional.empty();
        }
        return parser.decimal(value.text())
                .map(typed -> new NumberOverride(rule.id(), number.get().key(), typed, skin));
    }

    private String error(String text) {
        NumberUnit unit = number.get().unit();
        String least = numberWords.plain(unit.least());
        String most = numberWords.plain(number.get().most());
        Optional<Double> typed = parser.decimal(text);
        boolean whole = unit.step() == 1;
        if (typed.isEmpty() || (whole && Math.rint(typed.get()) != typed.get())) {
            return words.text(whole ? "rule.error.number.whole" : "rule.error.number", text.strip(), least, most);
        }
        double wanted = typed.get();
        if (wanted < unit.least() || wanted > number.get().most()) {
            return words.text("rule.error.number.range", numberWords.plain(wanted), least, most);
        }
        if (Math.abs(wanted - ofBook()) < NEARLY) {
            return words.text("rule.error.number.same", numberWords.plain(wanted));
        }
        if (stricterOnly() && unit.isLooser(wanted, ofBook())) {
            return words.text(
                    unit.fewerIsStricter() ? "rule.error.number.stop.fewer" : "rule.error.number.stop.more",
                    numberWords.plain(wanted),
                    numberWords.plain(ofBook()));
        }
        return "";
    }

    private boolean stricterOnly() {
        return rule.stricterOnly(number.get(), skin);
    }

    private double ofBook() {
        return number.get().value().of(skin);
    }
}
