package org.skinweek.ui.testing;

import static org.skinweek.ui.testing.Sight.on;
import static org.skinweek.ui.testing.SightGestures.key;
import static org.skinweek.ui.testing.SightGestures.press;
import static org.skinweek.ui.testing.SightGestures.pressId;
import static org.skinweek.ui.testing.SightGestures.unfold;
import static org.skinweek.ui.testing.SightGestures.write;

import javafx.scene.input.KeyCode;
import org.skinweek.ui.page.PageRoute;

/** What there is to see of products without typing: a label, one that is none, a whole shelf, and the list with its marks. */
final class SightLabels {
    /** A leave-on acid with a helper, a trace behind the 1 % line, and a name that nobody knows. */
    static final String ACID_TONER = """
            Renewing Toner 7 % Glycolic Acid
            Ingredients: Aqua (Water), Glycolic Acid, Rosa Damascena Flower Water, Glycerin, Aloe Barbadensis Leaf Water,
            Sodium Hydroxide, Propanediol, Betaine, Moon Dust Complex, Panax Ginseng Root Extract, Phenoxyethanol,
            Polysorbate 20, Niacinamide, Salicylic Acid, Citric Acid, Xanthan Gum, Disodium EDTA, Limonene""";

    /** A retinoid for the night, to be the third of its kind. */
    static final String RETINAL = """
            Ingredients: Aqua, Caprylic/Capric Triglyceride, Glycerin, Squalane, Retinal, Tocopherol, Hydroxypinacolone
            Retinoate, Phenoxyethanol, Carbomer""";

    private static final String NO_LIST =
            "Our bestseller for radiant skin. Free shipping from 30 €. 4.7 out of 5 stars.";

    private static final String SHELF = """
            Gentle Foaming Cleanser
            Niacinamide 10 % + Zinc 1 % Serum
            Salicylic Acid 2 % Solution
            Retinol 0.3 % in Squalane
            Azelaic Acid 10 % Suspension
            Vitamin C 15 % Serum
            Ceramide Moisturiser
            Mineral Sunscreen SPF 50
            Moon Water""";

    private SightLabels() {}

    /** Adds them to all sights. */
    static void add() {
        on("label", PageRoute.SHELF, press("shelf.add"), write("#label-text", ACID_TONER));
        on(
                "label-rest",
                PageRoute.SHELF,
                press("shelf.add"),
                write("#label-text", ACID_TONER),
                unfold(".found-list > .fold > .hyperlink"),
                SightGestures::scrollDown);
        on("label-alike", PageRoute.SHELF, press("shelf.add"), write("#label-text", RETINAL));
        on("label-none", PageRoute.SHELF, press("shelf.add"), write("#label-text", NO_LIST));
        on("label-name", PageRoute.SHELF, press("shelf.add"), write("#product-name", "Retinol 0.3 %"));
        on("label-edit", PageRoute.SHELF, key("#shelf-gly", "", KeyCode.ENTER), pressId("paste-again"));
        on(
                "label-marked",
                PageRoute.SHELF,
                key("#shelf-gly", "", KeyCode.ENTER),
                SightGestures::scrollDown,
                unfold(".marked-list .fold > .hyperlink"));
        on("shelf-paste", PageRoute.SHELF, pressId("paste-whole-shelf"));
        on("shelf-paste-rows", PageRoute.SHELF, pressId("paste-whole-shelf"), write("#shelf-text", SHELF));
        on(
                "shelf-paste-mend",
                PageRoute.SHELF,
                pressId("paste-whole-shelf"),
                write("#shelf-text", SHELF),
                pressId("row-mend-9"));
    }
}
