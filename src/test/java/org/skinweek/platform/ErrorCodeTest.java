package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.store.StorageException;

class ErrorCodeTest {
    @Test
    void hasTwoPartsOfFourCharacters() {
        assertThat(ErrorCode.of(new IllegalStateException("x")).toString()).matches("[0-9A-V]{4}-[0-9A-V]{4}");
    }

    @Test
    void sameErrorSameCodeWhateverItsMessage() {
        assertThat(ErrorCode.of(failing(1))).isEqualTo(ErrorCode.of(failing(2)));
    }

    @Test
    void anotherClassPlaceOrCauseIsAnotherCode() {
        IllegalStateException plain = new IllegalStateException("x");
        assertThat(List.of(
                        ErrorCode.of(plain),
                        ErrorCode.of(failing(1)),
                        ErrorCode.of(new IllegalArgumentException("x")),
                        ErrorCode.of(new IllegalStateException("x", new IllegalArgumentException("y"))),
                        ErrorCode.of(new StorageException(StorageException.Problem.OTHER, "x", null))))
                .doesNotHaveDuplicates();
    }

    @Test
    void anErrorWithoutFramesHasACode() {
        Throwable bare = new IllegalStateException("x");
        bare.setStackTrace(new StackTraceElement[0]);
        assertThat(ErrorCode.of(bare).toString()).hasSize(9);
    }

    private static Throwable failing(int number) {
        return new IllegalStateException("number " + number);
    }
}
