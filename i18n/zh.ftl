### 界面用语，中文。
###
### 致译者：每条信息只改第一个“=”号之后的文字。花括号内带美元符号的词（如 { $count }）由网站填入，请保留，并放在句子需要的位置。
### 中文的数只有一种形式 [other]（CLDR 复数类别），但须使用合适的量词。标点是信息的一部分，前后不再添加任何内容。

## The frame of every page

skip-to-content = 跳至主要内容
# First step of the trail that leads to a page.
home = 首页
# Title of the browser window and of search results. $page: title of the page. $site: name of the ministry.
page-title = { $page } – { $site }
# On a phone: the button that opens the main menu, and the one that closes it.
menu-open = 菜单
menu-close = 关闭菜单
link-elsewhere = 其他网站
# An optional strip above every page. $address: the address of the site.
official-strip = 政府官方网站
official-how = 如何核实
official-body = 本网站所有网址均以 { $address } 开头。输入个人信息之前，请先核对地址栏。
# The next ones name regions of the page for people who use a screen reader.
nav-main = 主菜单
nav-breadcrumb = 当前位置
nav-languages = 语言
nav-footer = 帮助与法律信息
nav-pagination = 列表分页
nav-neighbours = 上一篇和下一篇
nav-parts = 本指南各页
nav-alphabet = 字母索引
# The choice of the colours of the site, at the foot of every page.
appearance-title = 外观
appearance-system = 跟随系统
appearance-light = 浅色
appearance-dark = 深色
# Last line of every page, a link to the licence.
footer-licence = 本网站内容可按照许可条款使用

## Languages and translations

# The name of this language for itself, as the list of languages shows it.
own-name = 中文
# On the page that offers the languages: below the language's own name.
languages-enter = 进入网站
# Name of a language inside a sentence. $tag: its code. $name: its own name, for languages not listed here.
language-name = { $tag ->
    [ar] 阿拉伯文
    [ckb] 库尔德文
    [de] 德文
    [en] 英文
    [es] 西班牙文
    [fa] 波斯文
    [fr] 法文
    [he] 希伯来文
    [it] 意大利文
    [ja] 日文
    [ku] 库尔德文
    [pt] 葡萄牙文
    [ru] 俄文
    [tr] 土耳其文
    [ur] 乌尔都文
    [zgh] 塔马齐格特文
    [zh] 中文
   *[other] { $name }
}
# On a page borrowed from another language because it has not been translated.
fallback-title = 本页暂无中文版
# $language: see language-name.
fallback-body = 以下为{ $language }版。
# Names the line that tells the language of the original, among the facts about a page.
translation-title = 译文
# $language: language of the original. $by: "human", "machine" or "machine-checked".
translation-source = { $by ->
    [machine] 本页由机器译自{ $language }，未经审校。
    [machine-checked] 本页由机器译自{ $language }，经人工审校。
   *[human] 本页译自{ $language }。
}
translation-authority = 以{ $language }文本为准。
translation-read-source = 阅读{ $language }文本
# The original text has changed since it was translated.
translation-stale-title = 本译文尚未更新
# $language: see language-name.
translation-stale = { $language }文本在本译文完成后有所修改，两者可能不一致。
# $name: name of the translator, or of the service that translated.
translation-translator = 翻译：{ $name }

## Status of a page

draft-label = 草稿
draft-title = 草稿
draft-body = 本页尚未发布，仅在预览中可见。
provisional-title = 不供发布
provisional-body = 本网站正在准备中，可能仍缺少链接或文字。
embargo-title = 禁止提前发布
embargo-body = 本页未到发布时间，仅在预览中可见，请勿外传。
expired-title = 发布期已满
expired-body = 本页发布期限已满，仅在预览中可见。
changes-title = 变更公告
changes-lead = 已发布、更正、撤回和移除的内容，最新的在前。
change-new = 新增：
change-corrected = 更正：
change-withdrawn = 撤回：
change-gone = 移除：
withdrawn-label = 已撤回
withdrawn-title = 本页已撤回
# A date follows.
withdrawn-on = 撤回日期：
# A link to the page that replaces this one follows.
withdrawn-see = 请改为参阅：

## Dates and history

date-published = 发布日期
date-updated = 最近更新
# $date: a date.
date-updated-on = 最近更新：{ $date }
# $date: the day of publication. $time: the time of day with its zone.
date-at-time = { $date } { $time }
updates-title = 本页更新记录
# Link to the history at the foot of the page. $count: number of updates.
updates-see = { $count ->
   *[other] 查看 { $count } 次更新
}
# On paper, an address follows.
printed-from = 打印自
# On paper, a date follows.
printed-version = 版本日期：

## Types of page

type-news = 新闻
type-statement = 声明
type-speech = 讲话
type-conclusions = 结论
type-advice = 指引
type-official = 官员
type-organisation = 机构
type-publication = 出版物
type-agenda = 日程
type-event = 活动
type-faq = 问答
type-law = 法律
type-form = 表格
type-press-kit = 新闻资料
type-collection = 专题
type-topic = 主题

## Lists

contents-title = 目录
sections-title = 本栏目内容
# $count: how many pages the list holds.
documents-count = { $count ->
   *[other] 共 { $count } 页
}
list-filter = 按年份和类型筛选
list-empty = 本栏目暂无内容。
# $number: this page of the list. $total: how many there are.
page-of = 第 { $number } 页，共 { $total } 页
page-number = 第 { $number } 页
page-previous = 上一页
page-next = 下一页
list-of-year = { $title }，{ $year }
nav-years = 按年份
years-all = 所有年份
group-others = 其他
neighbour-previous = 上一篇
neighbour-next = 下一篇
related-title = 相关页面
subjects-title = 主题
# Language of a page in a list, where it is not English. $language: see language-name.
item-language = { $language }
# Link to a whole section. $section: its title.
see-all = 查看全部：{ $section }

## Home page

home-services = 服务与信息
home-lead = 要闻
home-sections = 网站栏目

## Files

# $count: how many files.
attachments-title = { $count ->
   *[other] 文件下载
}
# $format: such as PDF. $size: with its unit.
file-details = { $format }，{ $size }
# After the format of a file, or the title of a page, in another language. $language: see language-name.
file-language = （{ $language }）

## Advice

advice-level = 当前预警级别：
# $level: the first word of an alert status.
advice-level-name = { $level ->
    [green] 绿色
    [yellow] 黄色
    [orange] 橙色
    [red] 红色
   *[other] 未说明
}
advice-reviewed = 最近核查
advice-change = 最近变动

## Statements and speeches

statement-place = 地点
statement-occasion = 场合
speech-speaker = 讲话人

## Officials, organisations, contact

official-role = 职务
official-organisation = 机构
organisation-parent = 上级机构
contact-title = 联系方式
contact-phone = 电话
contact-email = 电子邮箱
contact-address = 地址
contact-hours = 办公时间

## Events

agenda-coming = 近期活动
agenda-past = 往期活动
agenda-empty = 暂无活动安排。
agenda-calendar = 将以上活动全部添加到日历（.ics）
event-calendar = 添加到日历
event-cancelled = 活动已取消。
event-moved = 活动已改期，原定日期：{ $days }。
event-hours = { $from }至{ $to }
event-days = { $from }{ $begin }至{ $to }{ $end }
event-date = 日期
event-time = 时间
event-place = 地点

## Accessibility statement

# One of these three stands on the home page and at the foot of every page, whatever the figure behind it.
conformity-full = 无障碍：完全符合
conformity-partial = 无障碍：部分符合
conformity-none = 无障碍：不符合
conformity-rate = 达标准则比例
conformity-standard = 依据标准
conformity-audited = 检测日期

## Page not found, page moved

not-found-title = 未找到页面
not-found-body = 此网址下没有页面。请检查网址是否输入正确，或从以下页面重新开始。
not-found-home = 前往首页
not-found-site-map = 查看网站地图
not-found-contact = 联系我们
redirect-title = 本页网址已变更
# A link to the new address follows.
redirect-body = 现网址为：
# At an address whose page was removed. A date follows the second message.
gone-title = 页面已删除
gone-on = 删除日期

## Inside texts

# $name: who made the picture.
figure-credit = 图片：{ $name }
notice-info = 信息
notice-warning = 警告
notice-success = 确认
alert-note = 注意
alert-tip = 提示
alert-important = 重要
alert-warning = 警告
alert-caution = 危险
footnotes-title = 注释
# For screen readers. $number: number of the note.
footnote-back = 返回正文注 { $number } 处
# For screen readers, where a note is called several times. $call: which of the calls, $number: number of the note.
footnote-back-from = 返回正文注 { $number } 的第 { $call } 处引用
task-done = 已完成
task-open = 未完成
# For screen readers: a table without a caption, which can be scrolled sideways.
table-region = 表格
formula = 公式


## The preview, for those who write the site

preview-title = 网站预览
preview-languages = 语言
preview-pages = 页面
preview-missing = 缺少的译文
# In the place of a page that has not been translated.
preview-absent = 缺少
preview-complete = 译文齐全。
# Heading of a column: names of pages as they stand in the folder.
preview-work = 页面
preview-stale = 待更新的译文
preview-current = 没有待更新的译文。
# How many paragraphs (or lists, tables and so on) of the original have changed since it was translated.
preview-stale-blocks = { $count ->
   *[other] 原文有 { $count } 处改动
}
# State of a translation that nobody has confirmed to match its original.
preview-unrecorded = 尚未确认与原文一致
preview-strings = 未翻译的界面用语
preview-foreign = 未标明语言的段落
# $language: language of the page that is shown for want of a translation, in that language.
preview-stands-in = 缺少，暂以此代替：{ $language }
# The next ones stand beside a passage. The file and the line follow.
preview-block-changed = 翻译后原文有修改
preview-block-added = 翻译后原文有增加
preview-block-removed = 翻译后原文有删除
preview-block-moved = 翻译后原文有移动
preview-block-absent = 待翻译
preview-block-foreign = 未标明语言
preview-block-string = 界面用语未翻译
preview-drafts = 草稿
preview-embargoed = 禁止提前发布
preview-expired = 发布期已满
preview-held = 随发布集暂缓
preview-at = 网站在此时刻的状态
preview-now = 返回现在
preview-releases = 发布集
preview-release-waiting = 等待中
preview-release-held = 已暂缓
preview-release-public = 已公开
preview-release-overridden = 经特批公开
preview-at-moment = 显示网站在此时刻的状态
preview-show = 显示
preview-errors = { $count ->
   *[other] { $count } 个错误
}
preview-warnings = { $count ->
   *[other] { $count } 个警告
}
# Link from the panel of faults to the page with everything.
preview-all = 全站状态
preview-here = { $count ->
    [0] 本页没有
   *[other] 本页有 { $count } 处
}
preview-list = 所有页面
preview-more = { $count ->
   *[other] 另有 { $count } 个页面
}
preview-widths = 三种宽度
preview-close = 关闭
# Title of the page that shows the languages of one page beside each other.
preview-compare = 并列对照
# A page with every component of the theme, for the web team.
preview-guide = 组件样例

## Search

search-title = 搜索
# Names the search at the top of every page.
search-site = 站内搜索
search-label = 搜索词
search-hint = 如需查找完整语句，请加引号。
search-submit = 搜索
# Heading of the fields that narrow a search.
search-filters = 筛选结果
search-type = 页面类型
search-type-any = 所有类型
search-from = 起始日期
search-to = 截止日期
search-year = 年份
search-year-any = 不限年份
search-month = 月份
search-month-any = 不限月份
# The first date chosen is later than the last one.
search-dates-crossed = 起始日期晚于截止日期，请修改其中之一。
# Button: empties the search and its filters.
search-clear = 重新开始
# $count: a number, filled in by the page.
search-count = 搜索结果：{ $count }
search-none = 未找到任何内容。请检查用字，或改用更常见的词语。
# When the filters leave no result.
search-filters-exclude = 没有符合所选条件的页面。
search-filters-lift = 取消筛选
# When a phrase in quotation marks is found nowhere.
search-marks-exclude = 没有页面包含此完整语句。
search-marks-lift = 去掉引号搜索
# Follows one of the two messages above. $count: a number that the page fills in.
search-without = 取消此限制后的结果：{ $count }
# A month of a year. $month: name of the month. $year: the year.
search-month-year = { $year }{ $month }
# When a search holds nothing but words such as “the” and “of”.
search-only-small = 这些字词几乎每页都有。请添加能说明所查内容的词语。
# $typed: a word of the reader that the site does not have. $shown: the word or words near it whose results are shown.
search-mended = 没有页面包含“{ $typed }”。以下为“{ $shown }”的结果。
# $typed: a word of the reader that the site does not have.
search-unknown = 没有页面包含“{ $typed }”。
# Between the words in the two messages above.
search-comma = ”或“
# Followed by words of the site.
search-near = 本网站的近似词语：
search-a-z = 按字母浏览所有页面
# Words that name no subject, with spaces between them: they are left out where there are others.
search-small-words = 的 了 是 在 和 与 或 及 等 也 都 就 而 但 被 把 对 从 到 为 以 于 由 向 吗 呢 吧 啊 我 你 您 他 她 它 们 这 那 哪 谁 请 怎么 如何 什么 哪里 哪些 为什么 多少 怎样 可以 需要 我们 你们 他们 这个 那个 这些 那些 以及
# What comes and goes at the ends of words, so that a search for one form finds the others: how many letters must be left of a
# word, then endings (-а) and beginnings (ⵜⴰ-). Quotation marks with nothing between them where the letters of the language tell
# enough, as those of Arabic, French and English do.
search-affixes = { "" }
# Forms of one word that its letters do not tell, with spaces between them; | between the words. A form that is a word of its own
# as well (left, rose) is better left out. Quotation marks with nothing between them for none.
search-irregular = { "" }
search-failed = 无法加载搜索索引。
search-more = 更多结果
search-by-letter = 按字母浏览所有页面
search-by-date = 按日期浏览所有页面

## Offline copy: the page START-HERE. $site: name of the ministry.

bundle-title = { $site }：离线版
bundle-intro = 这是“{ $site }”网站的副本，无需联网即可打开，也无需安装任何程序。
bundle-open = 打开副本
bundle-web = 网站本身：
bundle-verify-title = 如何核对此副本是否完整
bundle-verify = 文件 SHA256SUMS 列出了副本中的所有文件及其校验值。文件中哪怕只改动一个字符，其校验值也会随之改变。请在此文件夹中打开终端，输入适用于您的系统的命令。
bundle-verify-linux = 在 Linux 上：
bundle-verify-macos = 在 macOS 上：
bundle-verify-windows = 在 Windows（PowerShell）上，一次核对所有文件：
bundle-verify-windows-one = 在 Windows 上，核对单个文件，然后将结果与列表中该文件所在行比较：
bundle-verify-diwan = 使用 Diwan 程序，适用于任何系统：
bundle-verify-minisign = 使用 minisign：
bundle-verify-result = 如果没有列出任何文件，则列表中的文件全部完好。被列出的文件已被改动或丢失，请勿信赖，并索取另一份副本。不在列表中的文件不属于此副本，请勿打开。Diwan 程序还会指出额外添加的文件。
bundle-genuine-title = 如何核实副本的制作者
bundle-genuine = 能改动文件的人也能改动列表，但签名无人可以仿造。如果此文件夹中有文件 SHA256SUMS.minisig，则副本已签名。请向该机构本身获取公钥，例如从其网站获取，切勿取自此副本或交给您副本的人。请将公钥以文件名 minisign.pub 保存在此文件夹的上一级文件夹中，然后输入以下任一命令。minisign 程序免费。
bundle-genuine-result = 如果程序确认签名有效，则列表出自密钥持有者。您还须按上文所述核对文件与列表是否相符。

## Documents that are handed on alone, and books: who published them, where the original is, of which day they are.

colophon-publisher = 发布机构
colophon-source = 原文
colophon-version = 版本日期
# What people with disabilities find in a book.
book-accessibility = 本书有目录、标题和确定的阅读顺序，图片均有文字说明。本书可用眼看、耳听或手触的方式阅读，字号可任意调整。书中没有任何闪烁、移动或发声的内容。

## 数据、影片、地点

data-source = 来源：
chart-data = 此图表的数据
chart-kind = { $kind ->
    [line] 折线图。
    [stacked] 堆积条形图。
   *[bar] 条形图。
}
chart-range = { $series }：从 { $least }（{ $where_least }）到 { $most }（{ $where_most }）。
map-coordinates = 坐标：
map-open = 在地图服务中打开
media-transcript = 文字稿
media-elsewhere = 在网站上观看或收听
law-number = 编号
law-in-force = 生效日期
law-consolidated = 整合版本日期
law-versions = 版本
form-optional = （选填）
form-choose = 请选择
form-send = 提交
