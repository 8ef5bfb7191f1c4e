package org.skinweek.routine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductCategoryTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "powder cleanser",
                "enzyme wash",
                "Cleansing Balm",
                "soap",
                "shower-gel",
                "micellar water",
                "face wash",
                "body_wash",
            })
    void whatWashesIsWashedOffAgain(String word) {
        ProductCategory category = ProductCategory.fromWord(word);

        assertThat(category).isEqualTo(ProductCategory.CLEANSER);
        assertThat(category.usualForm(word)).isEqualTo(Form.RINSE_OFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"device", "microneedling", "led mask", "dermaroller"})
    void toolsAreDevices(String word) {
        assertThat(ProductCategory.fromWord(word)).isEqualTo(ProductCategory.DEVICE);
    }

    @Test
    void masksAreWashedOffButForThoseThatStayOn() {
        assertThat(ProductCategory.fromWord("sheet mask")).isEqualTo(ProductCategory.MASK);
        assertThat(ProductCategory.MASK.usualForm("Clay mask")).isEqualTo(Form.RINSE_OFF);
        assertThat(ProductCategory.MASK.usualForm("sheet_mask")).isEqualTo(Form.LEAVE_ON);
        assertThat(ProductCategory.MASK.usualForm("Sleeping mask")).isEqualTo(Form.LEAVE_ON);
    }

    @Test
    void anUnknownWordIsSomethingElse() {
        assertThat(ProductCategory.fromWord("night repair")).isEqualTo(ProductCategory.OTHER);
    }
}
