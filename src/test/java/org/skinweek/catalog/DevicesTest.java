package org.skinweek.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;

/** Tools are in the catalogue beside ingredients, and nothing takes them for something that is spread or rinsed off. */
class DevicesTest {
    private static final Catalog CATALOG = CatalogReader.read();

    @Test
    void theCatalogueHoldsTheToolsThatPeopleOwn() {
        assertThat(CATALOG.actives().values().stream().filter(Active::device))
                .extracting(Active::id)
                .containsExactlyInAnyOrder("microneedling", "led_light", "dermaplaning", "cleansing_brush");
    }

    @Test
    void aToolIsNeitherWashedOffNorSoldByStrength() {
        assertThat(CATALOG.actives().values().stream().filter(Active::device))
                .noneMatch(Active::washedOff)
                .noneMatch(Active::soldByStrength)
                .allMatch(device -> device.strength().plausible() == null);
        assertThat(CATALOG.require("physical_scrub").washedOff()).isTrue();
        assertThat(CATALOG.require("glycolic_acid").washedOff()).isFalse();
        assertThat(CATALOG.require("glycolic_acid").soldByStrength()).isTrue();
        assertThat(CATALOG.require("moisturiser").soldByStrength()).isFalse();
    }

    @Test
    void toolsComeWithTheWashOrRightAfterItAndBeforeAnythingThatStays() {
        Product cleanser = product("Cleanser", Form.RINSE_OFF, ProductCategory.CLEANSER, "cleanser");
        Product razor = product("Razor", Form.LEAVE_ON, ProductCategory.OTHER, "dermaplaning");
        Product mask = product("Mask of lights", Form.LEAVE_ON, ProductCategory.OTHER, "led_light");
        Product acid = product("Acid", Form.LEAVE_ON, ProductCategory.SERUM, "glycolic_acid");

        assertThat(new LayeringOrder(CATALOG).sorted(List.of(acid, mask, razor, cleanser)))
                .containsExactly(cleanser, razor, mask, acid);
        assertThat(new LayeringOrder(CATALOG)
                        .layer(product("Brush", Form.LEAVE_ON, ProductCategory.OTHER, "cleansing_brush")))
                .isZero();
    }

    private static Product product(String name, Form form, ProductCategory category, String active) {
        return Product.of(name, name, form, category, List.of(Dose.of(active)));
    }
}
