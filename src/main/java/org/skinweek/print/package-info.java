/** Pages on paper, as PDF: the week to hang up, and what a doctor asks for. Knows nothing of windows. */
@NullMarked
package org.skinweek.print;

import org.jspecify.annotations.NullMarked;
