;;; ccht-flymake.el --- ccht lint as a flymake backend -*- lexical-binding: t -*-

;; Checks plans (*.plan.yaml) while they are written: the buffer, saved or not,
;; goes to `ccht lint --stdin'.
;;
;;   (load "/path/to/ccht-flymake.el")

;;; Code:

(require 'flymake)
(require 'json)

(defgroup ccht nil
  "Plans of an office, kept as YAML."
  :group 'tools)

(defcustom ccht-program "ccht"
  "The program that checks plans."
  :type 'string)

(defvar-local ccht--process nil
  "The check of this buffer that is under way.")

(defun ccht--position (line column)
  "The position at LINE and COLUMN, both from 1, COLUMN in UTF-16 units."
  (save-excursion
    (save-restriction
      (widen)
      (goto-char (point-min))
      (forward-line (1- line))
      (let ((units 1))
        (while (and (< units column) (not (eolp)))
          (setq units (+ units (if (> (char-after) #xffff) 2 1)))
          (forward-char)))
      (point))))

(defun ccht--diagnostic (buffer finding)
  "FINDING of `ccht lint --format json' as a diagnostic of BUFFER."
  (let* ((get (lambda (key) (gethash key finding)))
         (beg (ccht--position (funcall get "line") (funcall get "column")))
         (end (ccht--position (funcall get "endLine") (funcall get "endColumn")))
         (hint (funcall get "hint")))
    (flymake-make-diagnostic
     buffer beg (max end (min (1+ beg) (point-max)))
     (pcase (funcall get "severity") ("error" :error) ("warning" :warning) (_ :note))
     (format "%s%s [%s]" (funcall get "message") (if hint (concat " " hint) "") (funcall get "rule")))))

(defun ccht--report (process buffer report-fn)
  "Tell REPORT-FN what PROCESS has found in BUFFER."
  (let ((output (process-buffer process)))
    (unwind-protect
        (when (and (buffer-live-p buffer) (eq process (buffer-local-value 'ccht--process buffer)))
          (if (> (process-exit-status process) 1)
              (funcall report-fn :panic :explanation (with-current-buffer output (buffer-string)))
            (let ((found (with-current-buffer output
                           (goto-char (point-min))
                           (json-parse-buffer :array-type 'list :null-object nil))))
              (with-current-buffer buffer
                (funcall report-fn
                         (mapcar (lambda (finding) (ccht--diagnostic buffer finding))
                                 (gethash "findings" found)))))))
      (kill-buffer output))))

(defun ccht-flymake (report-fn &rest _args)
  "A flymake backend: check the buffer with ccht, then call REPORT-FN."
  (unless (executable-find ccht-program)
    (error "Cannot find %s" ccht-program))
  (when (process-live-p ccht--process)
    (kill-process ccht--process))
  (let ((buffer (current-buffer))
        (name (or (buffer-file-name) "stdin.plan.yaml")))
    (save-restriction
      (widen)
      (setq ccht--process
            (make-process
             :name "ccht-flymake" :noquery t :connection-type 'pipe
             :coding 'utf-8-unix
             :buffer (generate-new-buffer " *ccht-flymake*")
             :stderr (get-buffer-create " *ccht-flymake-errors*")
             :command (list ccht-program "lint" "--format" "json" "--stdin" "--stdin-filename" name)
             :sentinel (lambda (process _event)
                         (when (memq (process-status process) '(exit signal))
                           (ccht--report process buffer report-fn)))))
      (process-send-region ccht--process (point-min) (point-max))
      (process-send-eof ccht--process))))

(defun ccht-flymake-setup ()
  "Check this buffer with ccht if it is a plan."
  (when (and buffer-file-name (string-match-p "\\.plan\\.ya?ml\\'" buffer-file-name))
    ;; Not the old backend of Emacs, which finds nothing to run for a plan and says so.
    (setq-local flymake-diagnostic-functions (list #'ccht-flymake))
    (flymake-mode 1)))

(add-hook 'find-file-hook #'ccht-flymake-setup)

(provide 'ccht-flymake)
;;; ccht-flymake.el ends here
