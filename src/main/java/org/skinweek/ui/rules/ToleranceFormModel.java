package org.skinweek.ui.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Product;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.ui.kit.FormField;
import org.skinweek.words.Words;

/** The form of a tolerance: what is tolerated, why, and until when. */
public final class ToleranceFormModel {
    /** What can be tolerated. */
    public enum About {
        /** The rule for one product. */
        RULE_AND_PRODUCT,
        /** The rule altogether. */
        RULE,
        /** All cautions about one product. */
        PRODUCT
    }

    private static final int USUAL_WEEKS = 4;
    private static final int LONGEST_REASON = 200;

    private final Words words;
    private final FieldParser parser;
    private final @Nullable String rule;
    private final List<Product> products;
    private final @Nullable RuleTolerance before;
    private final LocalDate begins;
    private final LocalDate today;
    private final ObjectProperty<About> about = new SimpleObjectProperty<>(About.RULE);
    private final ObjectProperty<@Nullable Product> product = new SimpleObjectProperty<>();
    private final FormField reason;
    private final FormField until;

    private ToleranceFormModel(
            Words words,
            LocalDate today,
            @Nullable String rule,
            List<Product> products,
            @Nullable RuleTolerance before) {
        this.words = words;
        this.parser = new FieldParser(words);
        this.today = today;
        this.rule = rule;
        this.products = List.copyOf(products);
        this.before = before;
        this.begins = before == null ? today : before.begins();
        reason = new FormField(this::reasonError);
        until = new FormField(this::untilError);
    }

    /**
     * A form for a new tolerance.
     *
     * @param rule id of the rule
     * @param products the products that its flag involves
     * @param today the day on which it begins
     */
    public static ToleranceFormModel of(String rule, List<Product> products, Words words, LocalDate today) {
        ToleranceFormModel model = new ToleranceFormModel(words, today, rule, products, null);
        if (!products.isEmpty()) {
            model.about.set(About.RULE_AND_PRODUCT);
            model.product.set(products.get(0));
        }
        model.lasts(USUAL_WEEKS);
        return model;
    }

    /** A form that changes reason and end of a tolerance; what it is about stays. */
    public static ToleranceFormModel editing(RuleTolerance tolerance, Words words, LocalDate today) {
        ToleranceFormModel model = new ToleranceFormModel(words, today, tolerance.rule(), List.of(), tolerance);
        model.reason.set(tolerance.reason());
        model.until.set(model.parser.show(tolerance.until()));
        return model;
    }

    /** What can be chosen between; none where a tolerance is changed. */
    public List<About> choices() {
        List<About> choices = new ArrayList<>();
        if (before == null) {
            if (!products.isEmpty()) {
                choices.add(About.RULE_AND_PRODUCT);
            }
            choices.add(About.RULE);
            if (!products.isEmpty()) {
                choices.add(About.PRODUCT);
            }
        }
        return choices;
    }

    /** The products that can be chosen. */
    public List<Product> products() {
        return products;
    }

    /** What is tolerated. */
    public ObjectProperty<About> aboutProperty() {
        return about;
    }

    /** The product, where it matters. */
    public ObjectProperty<@Nullable Product> productProperty() {
        return product;
    }

    /** Why. */
    public FormField reason() {
        return reason;
    }

    /** The last day. */
    public FormField until() {
        return until;
    }

    /** Sets the last day to so many weeks from its beginning. */
    public void lasts(int weeks) {
        until.set(parser.show(begins.plusWeeks(weeks)));
    }

    /** The tolerance, or nothing while a field is wrong; every wrong field then says so. */
    public Optional<RuleTolerance> submit() {
        boolean isReasonRight = reason.check();
        boolean isEndRight = until.check();
        return isReasonRight && isEndRight ? parser.parse(until.text()).map(this::tolerance) : Optional.empty();
    }

    private RuleTolerance tolerance(LocalDate end) {
        String why = reason.text().strip();
        if (before != null) {
            return new RuleTolerance(before.rule(), before.product(), why, begins, end);
        }
        Product chosen = product.get();
        boolean ofProduct = about.get() != About.RULE && chosen != null;
        return new RuleTolerance(
                about.get() == About.PRODUCT ? null : rule, ofProduct ? chosen.id() : null, why, begins, end);
    }

    private String reasonError(String text) {
        if (text.isBlank()) {
            return words.text("rule.error.reason");
        }
        int length = text.strip().length();
        return length > LONGEST_REASON ? words.text("rule.error.reason.long", length, LONGEST_REASON) : "";
    }

    private String untilError(String text) {
        Optional<LocalDate> date = parser.parse(text);
        LocalDate latest = begins.plusDays(RuleTolerance.MOST_DAYS);
        if (date.isEmpty()) {
            return words.text("rule.error.until", text.strip(), parser.show(latest));
        }
        // a tolerance that is over stays as it is until it is given a new end
        boolean early = date.get().isBefore(begins.isAfter(today) ? begins : today);
        return early || date.get().isAfter(latest)
                ? words.text("rule.error.until.range", parser.show(date.get()), parser.show(today), parser.show(latest))
                : "";
    }
}
