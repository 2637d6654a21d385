@NullMarked
package personalization;
