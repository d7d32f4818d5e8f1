" ccht lint for :make, in Vim and Neovim. Columns come in UTF-16 units and are
" turned into the bytes that the quickfix list counts in.
if exists('current_compiler')
  finish
endif
let current_compiler = 'ccht'

CompilerSet makeprg=ccht\ lint\ --format\ unix\ --color\ never\ %:S
CompilerSet errorformat=%f:%l:%c:\ %t%*[a-z]:\ %m,%-G%.%#

if exists('s:is_loaded')
  finish
endif
let s:is_loaded = 1

" Byte column (from 1) of a column in UTF-16 units (from 1).
function! s:ByteColumn(line, column) abort
  let units = 1
  let bytes = 1
  for code in str2list(a:line)
    if units >= a:column
      break
    endif
    let units += code > 0xffff ? 2 : 1
    let bytes += strlen(nr2char(code))
  endfor
  return bytes
endfunction

function! s:CountBytes() abort
  let list = getqflist({'title': 1, 'items': 1})
  if list.title !~# 'ccht lint'
    return
  endif
  for item in list.items
    if !item.valid || item.col == 0 || item.bufnr == 0
      continue
    endif
    call bufload(item.bufnr)
    let line = get(getbufline(item.bufnr, item.lnum), 0, '')
    let item.col = s:ByteColumn(line, item.col)
  endfor
  call setqflist([], 'r', {'title': list.title, 'items': list.items})
endfunction

augroup ccht_compiler
  autocmd!
  autocmd QuickFixCmdPost make call s:CountBytes()
augroup END
