package org.skinweek.label;

import java.util.List;

/**
 * What a label says.
 *
 * @param isList false when the text is no ingredient list; everything but the guess may be empty then
 * @param product what it tells of the product
 * @param actives ingredients of the catalogue: by step, then by place
 * @param ingredients all entries of all lists, in the order of the text
 * @param steps how the steps of the text are called, one for each list; at least one where there is a list
 * @param unknown names that nobody here knows, as written
 * @param remarks what else there is to know
 * @param certainty how sure the reading is as a whole
 */
public record LabelFinding(
        boolean isList,
        ProductGuess product,
        List<FoundActive> actives,
        List<ReadIngredient> ingredients,
        List<String> steps,
        List<String> unknown,
        List<LabelRemark> remarks,
        LabelCertainty certainty) {
    /** Copies the lists. */
    public LabelFinding {
        actives = List.copyOf(actives);
        ingredients = List.copyOf(ingredients);
        steps = List.copyOf(steps);
        unknown = List.copyOf(unknown);
        remarks = List.copyOf(remarks);
    }

    /** The ids that count: those with the role {@link ActiveRole#ACTIVE}, each once, in the order of the text. */
    public List<String> activeIds() {
        return actives.stream()
                .filter(active -> active.role() == ActiveRole.ACTIVE)
                .map(FoundActive::id)
                .distinct()
                .toList();
    }
}
