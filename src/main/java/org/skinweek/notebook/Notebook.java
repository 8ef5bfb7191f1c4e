package org.skinweek.notebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.diary.Diary;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.rules.Adjustments;

/**
 * Everything that a user has entered, at one moment.
 *
 * @param products by id, in the order in which they were added; archived ones too
 * @param plan the planned weeks
 * @param diary what happened
 * @param profile the skin
 * @param settings the settings
 * @param adjustments what the user tolerates, own numbers, own rules
 */
public record Notebook(
        Map<String, Product> products,
        PlanBook plan,
        Diary diary,
        SkinProfile profile,
        Settings settings,
        Adjustments adjustments) {
    /** What a new user has. */
    public static final Notebook EMPTY = new Notebook(
            Map.of(), PlanBook.EMPTY, Diary.EMPTY, SkinProfile.DEFAULT, Settings.DEFAULT, Adjustments.NONE);

    /** Copies the map, keeping its order. */
    public Notebook {
        products = Collections.unmodifiableMap(new LinkedHashMap<>(products));
    }

    /** The products on the shelf: those that are not archived. */
    public List<Product> shelf() {
        return products.values().stream().filter(product -> !product.archived()).toList();
    }

    /** The product with this id, archived or not. */
    public Optional<Product> product(String id) {
        return Optional.ofNullable(products.get(id));
    }

    /** This notebook after some changes, made in order. */
    public Notebook after(List<Change> changes) {
        Notebook notebook = this;
        for (Change change : changes) {
            notebook = change.applyTo(notebook);
        }
        return notebook;
    }

    Notebook withProducts(Map<String, Product> value) {
        return new Notebook(value, plan, diary, profile, settings, adjustments);
    }

    Notebook withPlan(PlanBook value) {
        return new Notebook(products, value, diary, profile, settings, adjustments);
    }

    Notebook withDiary(Diary value) {
        return new Notebook(products, plan, value, profile, settings, adjustments);
    }

    Notebook withProfile(SkinProfile value) {
        return new Notebook(products, plan, diary, value, settings, adjustments);
    }

    Notebook withSettings(Settings value) {
        return new Notebook(products, plan, diary, profile, value, adjustments);
    }

    Notebook withAdjustments(Adjustments value) {
        return new Notebook(products, plan, diary, profile, settings, value);
    }
}
