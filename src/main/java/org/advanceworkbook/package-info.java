/** The front door: builds everything once, by hand, in reading order. */
package org.advanceworkbook;
