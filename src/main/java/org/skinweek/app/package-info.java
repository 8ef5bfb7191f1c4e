/** The composition root, the one owner of the state with its undo history, and the commands that a user gives. */
@NullMarked
package org.skinweek.app;

import org.jspecify.annotations.NullMarked;
