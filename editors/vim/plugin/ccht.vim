" Plans (*.plan.yaml) are checked with :make; :CchtFix mends the buffer.
if exists('g:loaded_ccht')
  finish
endif
let g:loaded_ccht = 1

" The buffer through ccht: what is certain is mended, the rest left as it is.
function! s:Fix() abort
  let view = winsaveview()
  let command = 'ccht lint --stdin --fix --stdin-filename ' . shellescape(expand('%:p'))
  let lines = systemlist(command, getline(1, '$'))
  if v:shell_error
    echohl ErrorMsg | echo join(lines, "\n") | echohl None
    return
  endif
  if lines !=# getline(1, '$')
    silent keepjumps %delete _
    call setline(1, lines)
  endif
  call winrestview(view)
endfunction

augroup ccht
  autocmd!
  autocmd BufRead,BufNewFile *.plan.yaml compiler ccht
  autocmd BufRead,BufNewFile *.plan.yaml command! -buffer CchtFix call s:Fix()
augroup END
