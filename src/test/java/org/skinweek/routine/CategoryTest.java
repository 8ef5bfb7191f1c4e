package org.skinweek.routine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryTest {
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
        Category category = Category.fromWord(word);

        assertThat(category).isEqualTo(Category.CLEANSER);
        assertThat(category.usualForm(word)).isEqualTo(Form.RINSE_OFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"device", "microneedling", "led mask", "dermaroller"})
    void toolsAreDevices(String word) {
        assertThat(Category.fromWord(word)).isEqualTo(Category.DEVICE);
    }

    @Test
    void masksAreWashedOffButForThoseThatStayOn() {
        assertThat(Category.fromWord("sheet mask")).isEqualTo(Category.MASK);
        assertThat(Category.MASK.usualForm("Clay mask")).isEqualTo(Form.RINSE_OFF);
        assertThat(Category.MASK.usualForm("sheet_mask")).isEqualTo(Form.LEAVE_ON);
        assertThat(Category.MASK.usualForm("Sleeping mask")).isEqualTo(Form.LEAVE_ON);
    }

    @Test
    void anUnknownWordIsSomethingElse() {
        assertThat(Category.fromWord("night repair")).isEqualTo(Category.OTHER);
    }
}
