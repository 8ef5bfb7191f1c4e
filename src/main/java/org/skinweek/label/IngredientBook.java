package org.skinweek.label;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the knowledge base knows of ingredient lists: names, what they stand for, and how actives are judged. */
public final class IngredientBook {
    private final List<KnownIngredient> ingredients;
    private final Map<String, ActiveDose> doses;
    private final ReadingWords words;

    /**
     * A book.
     *
     * @param ingredients all that is known by name, actives included
     * @param doses one for each active of the catalogue
     * @param words by which a label is taken apart
     */
    public IngredientBook(List<KnownIngredient> ingredients, List<ActiveDose> doses, ReadingWords words) {
        this.ingredients = List.copyOf(ingredients);
        Map<String, ActiveDose> byId = new LinkedHashMap<>();
        doses.forEach(dose -> byId.put(dose.id(), dose));
        this.doses = Collections.unmodifiableMap(byId);
        this.words = words;
    }

    /** All that is known by name. */
    public List<KnownIngredient> ingredients() {
        return ingredients;
    }

    /** How an active is judged. */
    public Optional<ActiveDose> dose(String id) {
        return Optional.ofNullable(doses.get(id));
    }

    /** How the active that an entry names is judged; absent where it names none. */
    @Nullable
    ActiveDose doseOf(ListEntry entry) {
        String id = entry.active();
        return id == null ? null : doses.get(id);
    }

    /** True for an active that only medicines have; for nothing else, and not for none. */
    boolean isMedicine(@Nullable String active) {
        return active != null
                && dose(active).filter(dose -> dose.rule() == DoseRule.MEDICINE).isPresent();
    }

    /** How actives are judged, in the order of the catalogue. */
    public List<ActiveDose> doses() {
        return List.copyOf(doses.values());
    }

    /** The words by which a label is taken apart. */
    public ReadingWords words() {
        return words;
    }
}
