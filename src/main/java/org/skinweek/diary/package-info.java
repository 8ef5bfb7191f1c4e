/** What really happened: uses done and skipped, and how the skin felt. */
@NullMarked
package org.skinweek.diary;

import org.jspecify.annotations.NullMarked;
