package org.skinweek.ui.rules;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.rules.OwnLimit;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleSubject;
import org.skinweek.rules.Severity;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.ui.kit.FieldParser.Read;
import org.skinweek.ui.kit.FormField;
import org.skinweek.words.OwnRuleWords;
import org.skinweek.words.Words;

/** The form of a user's own rule: what is chosen, the sentence that it makes, and the rule. */
public final class OwnRuleFormModel {
    private final Words words;
    private final FieldParser parser;
    private final OwnRuleWords sentences;
    private final UUID id;
    private final boolean editing;
    private final ObjectProperty<OwnRuleKind> kind = new SimpleObjectProperty<>(OwnRuleKind.MOST_SESSIONS);
    private final SubjectModel one;
    private final SubjectModel other;
    private final FormField amount;
    private final ObjectProperty<Optional<Session>> counted = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Session> session = new SimpleObjectProperty<>(Session.EVENING);
    private final ObservableSet<DayOfWeek> days = FXCollections.observableSet(EnumSet.noneOf(DayOfWeek.class));
    private final BooleanProperty sameDay = new SimpleBooleanProperty();
    private final ObjectProperty<Severity> severity = new SimpleObjectProperty<>(Severity.CAUTION);
    private final FormField reason = new FormField(text -> "");
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Lack>> lack = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * A form.
     *
     * @param notebook the products that it may be about
     * @param rule what to change; absent to make one
     * @param newId id of a new rule
     */
    public OwnRuleFormModel(Notebook notebook, @Nullable OwnRule rule, UUID newId, Words words) {
        this.words = words;
        this.parser = new FieldParser(words);
        this.sentences = new OwnRuleWords(
                words, product -> notebook.product(product).map(Product::name).orElse(null));
        this.id = rule == null ? newId : rule.id();
        this.editing = rule != null;
        one = new SubjectModel(notebook);
        other = new SubjectModel(notebook);
        amount = new FormField(this::amountError);
        kind.addListener((observable, before, now) -> amount.set(words.text("rule.plain", now.usual())));
        amount.set(words.text("rule.plain", kind.get().usual()));
        if (rule != null) {
            fill(rule);
        }
        InvalidationListener follow = changed -> say();
        kind.addListener(follow);
        amount.textProperty().addListener(follow);
        counted.addListener(follow);
        session.addListener(follow);
        days.addListener(follow);
        sameDay.addListener(follow);
        for (SubjectModel subject : new SubjectModel[] {one, other}) {
            subject.choiceProperty().addListener(follow);
            subject.products().addListener(follow);
        }
        say();
    }

    private void fill(OwnRule rule) {
        OwnLimit limit = rule.limit();
        kind.set(OwnRuleKind.of(limit));
        one.fill(limit.subjects().get(0));
        if (limit instanceof OwnLimit.MostSessions most) {
            amount.set(words.text("rule.plain", most.most()));
            counted.set(Optional.ofNullable(most.session()));
        } else if (limit instanceof OwnLimit.AtMostEvery every) {
            amount.set(words.text("rule.plain", every.days()));
        } else if (limit instanceof OwnLimit.AtLeastEvery every) {
            amount.set(words.text("rule.plain", every.days()));
        } else if (limit instanceof OwnLimit.NeverTogether never) {
            other.fill(never.other());
            sameDay.set(never.sameDay());
        } else if (limit instanceof OwnLimit.OnlyIn only) {
            session.set(only.session());
        } else if (limit instanceof OwnLimit.NotOn not) {
            days.addAll(not.days());
        } else if (limit instanceof OwnLimit.MostOnDay most) {
            amount.set(words.text("rule.plain", most.most()));
            days.addAll(most.days());
        }
        severity.set(rule.severity());
        reason.set(rule.reason());
    }

    /** True when the form changes a rule that is there. */
    public boolean editing() {
        return editing;
    }

    /** Which kind of rule. */
    public ObjectProperty<OwnRuleKind> kindProperty() {
        return kind;
    }

    /** What it is about. */
    public SubjectModel one() {
        return one;
    }

    /** The other side of what is never together. */
    public SubjectModel other() {
        return other;
    }

    /** The number of sessions, days or products. */
    public FormField amount() {
        return amount;
    }

    /** Which sessions are counted; empty for both. */
    public ObjectProperty<Optional<Session>> countedProperty() {
        return counted;
    }

    /** The session where it belongs. */
    public ObjectProperty<Session> sessionProperty() {
        return session;
    }

    /** The weekdays on which it holds. */
    public ObservableSet<DayOfWeek> days() {
        return days;
    }

    /** True when a day is too close, false when only a session is. */
    public BooleanProperty sameDayProperty() {
        return sameDay;
    }

    /** Caution or tip. */
    public ObjectProperty<Severity> severityProperty() {
        return severity;
    }

    /** Why; may be blank. */
    public FormField reason() {
        return reason;
    }

    /** What the rule will say; empty while something is missing. */
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** What is missing; empty when the rule is whole. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** What kept the rule from being stored; empty until that is tried, and again once something changes. */
    public ReadOnlyObjectProperty<Optional<Lack>> lackProperty() {
        return lack.getReadOnlyProperty();
    }

    /** The name of a product that can be chosen. */
    public String productName(String product) {
        return sentences.subject(new RuleSubject.OfProducts(Set.of(product)));
    }

    /** The text of a choice of subject. */
    public String choiceName(SubjectModel.Choice choice) {
        return choice.subject().map(sentences::subject).orElseGet(() -> words.text("rule.form.products"));
    }

    /** The rule, or nothing while something is missing or wrong. */
    public Optional<OwnRule> submit() {
        boolean isAmountRight = amount.check();
        lack.set(lacks());
        return isAmountRight || !kind.get().hasAmount()
                ? limit().map(limit ->
                        new OwnRule(id, limit, severity.get(), reason.text().strip()))
                : Optional.empty();
    }

    private void say() {
        lack.set(Optional.empty());
        Optional<Lack> lacks = lacks();
        missing.set(lacks.map(this::says).orElse(""));
        sentence.set(lacks.isEmpty() ? limit().map(sentences::sentence).orElse("") : "");
    }

    /** The field in which something is missing or wrong. */
    public enum Lack {
        /** What the rule is about. */
        SUBJECT,
        /** The other side of what is never together. */
        OTHER_SUBJECT,
        /** The other side is the same product. */
        ITSELF,
        /** The weekdays. */
        WEEKDAYS,
        /** The number. */
        AMOUNT
    }

    private Optional<Lack> lacks() {
        boolean two = kind.get() == OwnRuleKind.NEVER_TOGETHER;
        Optional<RuleSubject> first = one.subject();
        if (first.isEmpty()) {
            return Optional.of(Lack.SUBJECT);
        }
        Optional<RuleSubject> second = other.subject();
        if (two && second.isEmpty()) {
            return Optional.of(Lack.OTHER_SUBJECT);
        }
        if (two
                && first.equals(second)
                && one.products().size() == 1
                && one.choiceProperty().get().products()) {
            return Optional.of(Lack.ITSELF);
        }
        if (kind.get() == OwnRuleKind.NOT_ON && days.isEmpty()) {
            return Optional.of(Lack.WEEKDAYS);
        }
        return kind.get().hasAmount() && !amountError(amount.text()).isEmpty()
                ? Optional.of(Lack.AMOUNT)
                : Optional.empty();
    }

    private String says(Lack lacking) {
        return switch (lacking) {
            case SUBJECT, OTHER_SUBJECT -> words.text("rule.error.product");
            case ITSELF -> words.text("rule.error.itself");
            case WEEKDAYS -> words.text("rule.error.weekday");
            case AMOUNT -> amountError(amount.text());
        };
    }

    private String amountError(String text) {
        OwnRuleKind now = kind.get();
        if (!now.hasAmount()) {
            return "";
        }
        Read<Integer> read = parser.whole(text, now.least(), now.most());
        return read.value() == null ? words.text("rule.error.amount", text.strip(), now.least(), now.most()) : "";
    }

    private Optional<OwnLimit> limit() {
        if (lacks().isPresent()) {
            return Optional.empty();
        }
        OwnRuleKind now = kind.get();
        @Nullable
        Integer read = parser.whole(amount.text(), now.least(), now.most()).value();
        int number = read == null ? now.usual() : read;
        return one.subject().map(of -> switch (now) {
            case MOST_SESSIONS -> new OwnLimit.MostSessions(of, counted.get().orElse(null), number);
            case AT_MOST_EVERY -> new OwnLimit.AtMostEvery(of, number);
            case AT_LEAST_EVERY -> new OwnLimit.AtLeastEvery(of, number);
            case NEVER_TOGETHER ->
                new OwnLimit.NeverTogether(of, other.subject().orElse(of), sameDay.get());
            case ONLY_IN -> new OwnLimit.OnlyIn(of, session.get());
            case NOT_ON -> new OwnLimit.NotOn(of, days);
            case MOST_ON_DAY -> new OwnLimit.MostOnDay(of, number, days);
        });
    }
}
