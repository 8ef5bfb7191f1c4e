package org.skinweek.ui.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.rules.RuleSubject;

/** What a rule is about, while it is chosen: any active, what is strong, a family of actives, or some products. */
public final class SubjectModel {
    /**
     * One choice; products are chosen one by one besides.
     *
     * @param subject what it means; empty for products
     */
    public record Choice(Optional<RuleSubject> subject) {
        static final Choice ANY = new Choice(Optional.of(new RuleSubject.AnyActive()));
        static final Choice STRONG = new Choice(Optional.of(new RuleSubject.StrongProducts()));
        static final Choice PRODUCTS = new Choice(Optional.empty());

        static Choice of(ActiveFamily family) {
            return new Choice(Optional.of(new RuleSubject.OfFamily(family)));
        }

        /** True for products, which are chosen one by one. */
        boolean products() {
            return subject.isEmpty();
        }
    }

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.ANY);
    private final ObservableSet<String> products = FXCollections.observableSet();
    private final List<String> offered = new ArrayList<>();

    SubjectModel(Notebook notebook) {
        notebook.shelf().stream().map(Product::id).forEach(offered::add);
    }

    void fill(RuleSubject subject) {
        if (subject instanceof RuleSubject.OfProducts some) {
            some.ids().stream().sorted().filter(id -> !offered.contains(id)).forEach(offered::add);
            products.addAll(some.ids());
            choice.set(Choice.PRODUCTS);
        } else {
            choice.set(new Choice(Optional.of(subject)));
        }
    }

    /** What can be chosen; families of care are no actives. */
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.ANY);
        choices.add(Choice.STRONG);
        Arrays.stream(ActiveFamily.values())
                .filter(family -> family != ActiveFamily.SUPPORT)
                .map(Choice::of)
                .forEach(choices::add);
        if (choice.get().equals(Choice.of(ActiveFamily.SUPPORT))) {
            choices.add(choice.get());
        }
        if (!offered.isEmpty()) {
            choices.add(Choice.PRODUCTS);
        }
        return choices;
    }

    /** What is chosen. */
    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /** The products that can be chosen: those of the shelf, and those that the rule names already. */
    public List<String> offered() {
        return List.copyOf(offered);
    }

    /** The products that are chosen. */
    public ObservableSet<String> products() {
        return products;
    }

    /** The subject; empty while products are asked for and none is chosen. */
    public Optional<RuleSubject> subject() {
        Choice chosen = choice.get();
        if (chosen.products()) {
            return products.isEmpty() ? Optional.empty() : Optional.of(new RuleSubject.OfProducts(products));
        }
        return chosen.subject();
    }
}
