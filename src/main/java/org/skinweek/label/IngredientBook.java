package org.skinweek.label;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the knowledge base knows of ingredient lists: names, what they stand for, and how actives are judged. */
public final class IngredientBook {
    private final List<KnownIngredient> ingredients;
    private final Map<String, ActiveDose> doses;

    /**
     * A book.
     *
     * @param ingredients all that is known by name, actives included
     * @param doses one for each active of the catalogue
     */
    public IngredientBook(List<KnownIngredient> ingredients, List<ActiveDose> doses) {
        this.ingredients = List.copyOf(ingredients);
        Map<String, ActiveDose> byId = new LinkedHashMap<>();
        doses.forEach(dose -> byId.put(dose.id(), dose));
        this.doses = Map.copyOf(byId);
    }

    /** All that is known by name. */
    public List<KnownIngredient> ingredients() {
        return ingredients;
    }

    /** How an active is judged. */
    public Optional<ActiveDose> dose(String id) {
        return Optional.ofNullable(doses.get(id));
    }
}
