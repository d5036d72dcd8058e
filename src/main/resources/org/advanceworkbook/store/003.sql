-- Version 3. A call is no longer held when nothing is told of it any more: a key struck by mistake
-- and taken back leaves the plan as it was. Nothing else of a frozen plan may change along with it.

DROP TRIGGER frozen_columns_stay;
CREATE TRIGGER frozen_columns_stay
BEFORE UPDATE OF objective, minimum, verdict, energy, tests_passed, readiness, rules, frozen
ON calls
WHEN OLD.frozen = 1 AND (
  (NEW.frozen <> 1
    AND (SELECT debrief FROM call_documents WHERE seq = OLD.seq) IS NOT NULL)
  OR NEW.objective IS NOT OLD.objective
  OR NEW.minimum IS NOT OLD.minimum OR NEW.verdict IS NOT OLD.verdict
  OR NEW.energy IS NOT OLD.energy OR NEW.tests_passed IS NOT OLD.tests_passed
  OR NEW.readiness IS NOT OLD.readiness OR NEW.rules IS NOT OLD.rules)
BEGIN
  SELECT RAISE(ABORT, 'frozen');
END;
