package org.skinweek.platform.picture;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file does not become a picture to keep; says why in a way that a user can be told. */
public final class PictureException extends Exception {
    private static final long serialVersionUID = 1L;

    private final PictureProblem problem;

    PictureException(PictureProblem problem) {
        this(problem, null);
    }

    PictureException(PictureProblem problem, @Nullable Throwable cause) {
        super(Objects.toString(problem), cause);
        this.problem = problem;
    }

    /** What is wrong. */
    public PictureProblem problem() {
        return problem;
    }
}
