### Arayüzün sözcükleri, Türkçe.
###
### Çevirmenlere: her iletide yalnızca ilk “=” işaretinden sonrasını değiştirin. Süslü ayraç içinde dolar işaretiyle başlayan
### sözcükleri, { $count } gibi, site doldurur: bunları koruyun ve cümlenin gerektirdiği yere koyun. Bu sözcüklere ek getirmeyin.
### Sayıya bağlı bir ileti dilin bütün biçimlerini verir (CLDR çoğul ulamları): Türkçede iki biçim vardır, [one] ve [other].
### Noktalama iletinin parçasıdır; çevresine hiçbir şey eklenmez.

## The frame of every page

skip-to-content = Ana içeriğe geç
# First step of the trail that leads to a page.
home = Ana Sayfa
# Title of the browser window and of search results. $page: title of the page. $site: name of the ministry.
page-title = { $page } – { $site }
# On a phone: the button that opens the main menu, and the one that closes it.
menu-open = Menü
menu-close = Menüyü kapat
link-elsewhere = başka site
# An optional strip above every page. $address: the address of the site.
official-strip = Resmî devlet internet sitesi
official-how = Bunu nasıl doğrularsınız?
official-body = Bu sitenin bütün adresleri { $address } ile başlar. Kişisel bilgilerinizi girmeden önce adres çubuğunu kontrol ediniz.
# The next ones name regions of the page for people who use a screen reader.
nav-main = Ana menü
nav-breadcrumb = Buradasınız
nav-languages = Diller
nav-footer = Yardım ve yasal bilgiler
nav-pagination = Bu listenin sayfaları
nav-neighbours = Önceki ve sonraki
nav-parts = Bu rehberin sayfaları
nav-alphabet = Alfabenin harfleri
# The choice of the colours of the site, at the foot of every page.
appearance-title = Görünüm
appearance-system = Cihazla aynı
appearance-light = Açık
appearance-dark = Koyu
# Last line of every page, a link to the licence.
footer-licence = Bu sitenin içeriği, lisansımızın koşulları çerçevesinde yeniden kullanılabilir

## Languages and translations

# The name of this language for itself, as the list of languages shows it.
own-name = Türkçe
# On the page that offers the languages: below the language's own name.
languages-enter = Siteye git
# Name of a language inside a sentence. $tag: its code. $name: its own name, for languages not listed here.
language-name = { $tag ->
    [ar] Arapça
    [ckb] Kürtçe
    [de] Almanca
    [en] İngilizce
    [es] İspanyolca
    [fa] Farsça
    [fr] Fransızca
    [he] İbranice
    [it] İtalyanca
    [ja] Japonca
    [ku] Kürtçe
    [pt] Portekizce
    [ru] Rusça
    [tr] Türkçe
    [ur] Urduca
    [zgh] Amazigce
    [zh] Çince
   *[other] { $name }
}
# On a page borrowed from another language because it has not been translated.
fallback-title = Bu sayfanın Türkçesi henüz bulunmamaktadır
# $language: see language-name.
fallback-body = Sayfanın metni aşağıda yer almaktadır. Dili: { $language }.
# Names the line that tells the language of the original, among the facts about a page.
translation-title = Çeviri
# $language: language of the original. $by: "human", "machine" or "machine-checked".
translation-source = { $by ->
    [machine] Bu sayfa makine çevirisidir ve gözden geçirilmemiştir. Özgün metnin dili: { $language }.
    [machine-checked] Bu sayfa makine çevirisidir ve bir kişi tarafından gözden geçirilmiştir. Özgün metnin dili: { $language }.
   *[human] Bu sayfa çeviridir. Özgün metnin dili: { $language }.
}
translation-authority = Yalnızca { $language } metin esas alınır.
translation-read-source = { $language } metni oku
# The original text has changed since it was translated.
translation-stale-title = Bu çeviri güncel değildir
# $language: see language-name.
translation-stale = { $language } metin, bu çeviri yapıldıktan sonra değiştirilmiştir; iki metin birbirinden farklı olabilir.
# $name: name of the translator, or of the service that translated.
translation-translator = Çeviri: { $name }

## Status of a page

draft-label = Taslak
draft-title = Taslak
draft-body = Bu sayfa yayımlanmamıştır. Yalnızca ön izlemede görülebilir.
provisional-title = Yayımlanmak için değil
provisional-body = Bu site hazırlanıyor. Bağlantılar veya sözcükler henüz eksik olabilir.
embargo-title = Ambargolu
embargo-body = Bu sayfa henüz yayımlanmamıştır. Yalnızca ön izlemede görülebilir, lütfen paylaşmayınız.
expired-title = Yayın süresi dolmuştur
expired-body = Bu sayfanın yayın süresi dolmuştur. Yalnızca ön izlemede görülebilir.
changes-title = Değişiklik bildirimi
changes-lead = Yayımlanan, düzeltilen, geri çekilen ve kaldırılanlar, en yenisinden başlayarak.
change-new = Yeni:
change-corrected = Düzeltildi:
change-withdrawn = Geri çekildi:
change-gone = Kaldırıldı:
withdrawn-label = Yayından kaldırıldı
withdrawn-title = Bu sayfa yayından kaldırılmıştır
# A date follows.
withdrawn-on = Kaldırılma tarihi:
# A link to the page that replaces this one follows.
withdrawn-see = Bunun yerine bakınız:

## Dates and history

date-published = Yayım tarihi
date-updated = Son güncelleme
# $date: a date.
date-updated-on = Son güncelleme: { $date }
# $date: the day of publication. $time: the time of day with its zone.
date-at-time = { $date }, saat { $time }
updates-title = Bu sayfadaki güncellemeler
# Link to the history at the foot of the page. $count: number of updates.
updates-see = { $count ->
    [one] Güncellemeyi gör
   *[other] { $count } güncellemenin tümünü gör
}
# On paper, an address follows.
printed-from = Yazdırıldığı adres:
# On paper, a date follows.
printed-version = Sürüm tarihi:

## Types of page

type-news = Haber
type-statement = Açıklama
type-speech = Konuşma
type-conclusions = Sonuçlar
type-advice = Tavsiyeler
type-official = Yetkili
type-organisation = Kurum
type-publication = Yayın
type-agenda = Etkinlik takvimi
type-event = Etkinlik
type-faq = Sorular ve yanıtlar
type-law = Kanun
type-form = Form
type-press-kit = Basın dosyası
type-collection = Dosya
type-topic = Konu

## Lists

contents-title = İçindekiler
sections-title = Bu bölümde
# $count: how many pages the list holds.
documents-count = { $count ->
    [one] { $count } sayfa
   *[other] { $count } sayfa
}
list-filter = Yıla ve türe göre süz
list-empty = Bu bölümde henüz sayfa bulunmamaktadır.
# $number: this page of the list. $total: how many there are.
page-of = Sayfa { $number } / { $total }
page-number = Sayfa { $number }
page-previous = Önceki sayfa
page-next = Sonraki sayfa
list-of-year = { $title }, { $year }
nav-years = Yıla göre
years-all = Tüm yıllar
group-others = Diğer
neighbour-previous = Önceki
neighbour-next = Sonraki
related-title = İlgili sayfalar
subjects-title = Konular
# Language of a page in a list, where it is not English. $language: see language-name.
item-language = Dili: { $language }
# Link to a whole section. $section: its title.
see-all = Tümünü gör: { $section }

## Home page

home-services = Hizmetler ve bilgiler
home-lead = Öne çıkan
home-sections = Site bölümleri

## Files

# $count: how many files.
attachments-title = { $count ->
    [one] Belge
   *[other] Belgeler
}
# $format: such as PDF. $size: with its unit.
file-details = { $format }, { $size }
# After the format of a file, or the title of a page, in another language. $language: see language-name.
file-language = ({ $language })

## Advice

advice-level = Geçerli uyarı düzeyi:
# $level: the first word of an alert status.
advice-level-name = { $level ->
    [green] Yeşil
    [yellow] Sarı
    [orange] Turuncu
    [red] Kırmızı
   *[other] belirtilmemiş
}
advice-reviewed = Son gözden geçirme
advice-change = Son değişiklik

## Statements and speeches

statement-place = Yer
statement-occasion = Vesile
speech-speaker = Konuşmacı

## Officials, organisations, contact

official-role = Görevi
official-organisation = Kurumu
organisation-parent = Bağlı olduğu kurum
contact-title = İletişim bilgileri
contact-phone = Telefon
contact-email = E-posta
contact-address = Adres
contact-hours = Çalışma saatleri

## Events

agenda-coming = Yaklaşan etkinlikler
agenda-past = Geçmiş etkinlikler
agenda-empty = Planlanmış etkinlik bulunmamaktadır.
agenda-calendar = Bu etkinliklerin tümü takviminiz için (.ics)
event-calendar = Takvime ekle
event-cancelled = İptal edildi.
event-moved = Tarihi değişti; daha önce duyurulan tarih: { $days }.
event-hours = { $from } – { $to }
event-days = { $from } { $begin } – { $to } { $end }
event-date = Tarih
event-time = Saat
event-place = Yer

## Accessibility statement

# One of these three stands on the home page and at the foot of every page, whatever the figure behind it.
conformity-full = Erişilebilirlik: tam uyumlu
conformity-partial = Erişilebilirlik: kısmen uyumlu
conformity-none = Erişilebilirlik: uyumlu değil
conformity-rate = Karşılanan ölçütler
conformity-standard = Standart
conformity-audited = Denetim tarihi

## Page not found, page moved

not-found-title = Sayfa bulunamadı
not-found-body = Bu adreste bir sayfa bulunmamaktadır. Adresi doğru yazdığınızı kontrol ediniz veya aşağıdaki sayfalardan birinden yeniden başlayınız.
not-found-home = Ana sayfaya git
not-found-site-map = Site haritasına bak
not-found-contact = Bize ulaşın
redirect-title = Bu sayfanın adresi değişmiştir
# A link to the new address follows.
redirect-body = Sayfanın yeni adresi:
# At an address whose page was removed. A date follows the second message.
gone-title = Sayfa kaldırılmıştır
gone-on = Kaldırılma tarihi

## Inside texts

# $name: who made the picture.
figure-credit = Görsel: { $name }
notice-info = Bilgi
notice-warning = Uyarı
notice-success = Onay
alert-note = Not
alert-tip = İpucu
alert-important = Önemli
alert-warning = Uyarı
alert-caution = Tehlike
footnotes-title = Dipnotlar
# For screen readers. $number: number of the note.
footnote-back = Metindeki { $number } numaralı dipnota dön
# For screen readers, where a note is called several times. $call: which of the calls, $number: number of the note.
footnote-back-from = Metindeki { $number } numaralı dipnotun { $call } numaralı göndermesine dön
task-done = Yapıldı
task-open = Yapılacak
# For screen readers: a table without a caption, which can be scrolled sideways.
table-region = Tablo
formula = Formül


## The preview, for those who write the site

preview-title = Site ön izlemesi
preview-languages = Diller
preview-pages = Sayfalar
preview-missing = Eksik çeviriler
# In the place of a page that has not been translated.
preview-absent = eksik
preview-complete = Eksik çeviri yoktur.
# Heading of a column: names of pages as they stand in the folder.
preview-work = Sayfa
preview-stale = Güncellenmesi gereken çeviriler
preview-current = Güncellenmesi gereken çeviri yoktur.
# How many paragraphs (or lists, tables and so on) of the original have changed since it was translated.
preview-stale-blocks = { $count ->
    [one] Özgün metinde { $count } bölüm değişti
   *[other] Özgün metinde { $count } bölüm değişti
}
# State of a translation that nobody has confirmed to match its original.
preview-unrecorded = Özgün metne uygunluğu onaylanmamış
preview-strings = Çevrilmemiş arayüz sözcükleri
preview-foreign = Dili belirtilmemiş bölümler
# $language: language of the page that is shown for want of a translation, in that language.
preview-stands-in = eksik, yerine gösterilen: { $language }
# The next ones stand beside a passage. The file and the line follow.
preview-block-changed = Çeviriden sonra özgün metinde değiştirildi
preview-block-added = Çeviriden sonra özgün metne eklendi
preview-block-removed = Çeviriden sonra özgün metinden çıkarıldı
preview-block-moved = Çeviriden sonra özgün metinde yeri değişti
preview-block-absent = Çevrilecek
preview-block-foreign = Dili belirtilmemiş
preview-block-string = Arayüz sözcüğü çevrilmemiş
preview-drafts = Taslaklar
preview-embargoed = Ambargolu
preview-expired = Yayın süresi dolmuş
preview-held = Yayın kümesiyle birlikte bekletilenler
preview-at = Sitenin gösterildiği an
preview-now = Şimdiye dön
preview-releases = Yayın kümeleri
preview-release-waiting = bekliyor
preview-release-held = bekletiliyor
preview-release-public = yayında
preview-release-overridden = istisnai kararla yayında
preview-at-moment = Siteyi şu anda göster
preview-show = Göster
preview-errors = { $count ->
    [one] { $count } hata
   *[other] { $count } hata
}
preview-warnings = { $count ->
    [one] { $count } uyarı
   *[other] { $count } uyarı
}
# Link from the panel of faults to the page with everything.
preview-all = Sitenin genel durumu
preview-here = { $count ->
    [0] bu sayfada yok
    [one] { $count } tanesi bu sayfada
   *[other] { $count } tanesi bu sayfada
}
preview-list = Tüm sayfalar
preview-more = { $count ->
    [one] ve { $count } sayfa daha
   *[other] ve { $count } sayfa daha
}
preview-widths = Üç genişlik
preview-close = Kapat
# Title of the page that shows the languages of one page beside each other.
preview-compare = Yan yana
# A page with every component of the theme, for the web team.
preview-guide = Bileşen rehberi

## Search

search-title = Arama
# Names the search at the top of every page.
search-site = Sitede ara
search-label = Aranacak sözcükler
search-hint = Bir ifadeyi aynen aramak için tırnak içine alınız.
search-submit = Ara
# Heading of the fields that narrow a search.
search-filters = Sonuçları daralt
search-type = Sayfa türü
search-type-any = Bütün türler
search-from = Başlangıç
search-to = Bitiş
search-year = Yıl
search-year-any = Bütün yıllar
search-month = Ay
search-month-any = Bütün aylar
# The first date chosen is later than the last one.
search-dates-crossed = Başlangıç tarihi bitiş tarihinden sonradır. İkisinden birini değiştiriniz.
# Button: empties the search and its filters.
search-clear = Yeniden başla
# $count: a number, filled in by the page.
search-count = Sonuç sayısı: { $count }
search-none = Sonuç bulunamadı. Yazımı kontrol ediniz veya daha genel sözcükler deneyiniz.
# When the filters leave no result.
search-filters-exclude = Seçtiğiniz süzgeçlere uyan sayfa yoktur.
search-filters-lift = Süzgeçleri kaldır
# When a phrase in quotation marks is found nowhere.
search-marks-exclude = Bu ifade hiçbir sayfada aynen geçmemektedir.
search-marks-lift = Tırnaksız ara
# Follows one of the two messages above. $count: a number that the page fills in.
search-without = Bu kısıtlama olmadan sonuç sayısı: { $count }
# A month of a year. $month: name of the month. $year: the year.
search-month-year = { $month } { $year }
# When a search holds nothing but words such as “the” and “of”.
search-only-small = Bu sözcükler hemen her sayfada geçmektedir. Aradığınız konuyu belirten bir sözcük ekleyiniz.
# $typed: a word of the reader that the site does not have. $shown: the word or words near it whose results are shown.
search-mended = “{ $typed }” sözcüğü hiçbir sayfada geçmemektedir. “{ $shown }” için sonuçlar gösterilmektedir.
# $typed: a word of the reader that the site does not have.
search-unknown = “{ $typed }” sözcüğü hiçbir sayfada geçmemektedir.
# Between the words in the two messages above.
search-comma = { "” veya “" }
# Followed by words of the site.
search-near = Sitedeki benzer sözcükler:
search-a-z = Bütün sayfaları A’dan Z’ye gör
# Words that name no subject, with spaces between them: they are left out where there are others.
search-small-words = ve veya ya da de ile için bir bu şu o bunlar şunlar onlar bunun onun buna ona bunu onu ki mi mı mu mü ne nedir neden niçin nasıl nerede nereden nereye kim kimin hangi kaç ne zaman gibi kadar göre daha en çok az her hiç bütün tüm ama fakat ancak ise değil var yok ben biz siz sen beni bana bize size benim bizim sizin olan olarak olur oldu olması üzere sonra önce içinde hakkında ilgili istiyorum gerekir gerekli nerededir midir mıdır
# What comes and goes at the ends of words, so that a search for one form finds the others: how many letters must be left of a
# word, then endings (-а) and beginnings (ⵜⴰ-). Quotation marks with nothing between them where the letters of the language tell
# enough, as those of Arabic, French and English do.
search-affixes = 4 -lar -ler -ları -leri -ların -lerin -larda -lerde -lardan -lerden -lara -lere -larının -lerinin -larına -lerine -larında -lerinde -larından -lerinden -larını -lerini -ı -i -u -ü -ın -in -un -ün -ında -inde -unda -ünde -ından -inden -undan -ünden -ını -ini -unu -ünü -ının -inin -unun -ünün -ına -ine -una -üne -da -de -ta -te -dan -den -tan -ten -sı -si -su -sü -ısı -isi -usu -üsü
# Forms of one word that its letters do not tell, with spaces between them; | between the words. A form that is a word of its own
# as well (left, rose) is better left out. Quotation marks with nothing between them for none.
search-irregular = { "" }
search-failed = Arama dizini yüklenemedi.
search-more = Diğer sonuçlar
search-by-letter = Harfe göre bütün sayfalar
search-by-date = Tarihe göre bütün sayfalar

## Offline copy: the page START-HERE. $site: name of the ministry.

bundle-title = { $site }: çevrim dışı kopya
bundle-intro = Bu, “{ $site }” internet sitesinin bir kopyasıdır. İnternet olmadan açılır ve hiçbir şey kurulması gerekmez.
bundle-open = Kopyayı aç
bundle-web = Sitenin kendisi:
bundle-verify-title = Bu kopyanın bütünlüğünü nasıl doğrularsınız?
bundle-verify = SHA256SUMS dosyası, kopyadaki bütün dosyaları özet değerleriyle birlikte listeler. Bir dosyanın tek bir harfi bile değişirse özet değeri de değişir. Bu klasörde bir uçbirim açınız ve sisteminize uygun komutu yazınız.
bundle-verify-linux = Linux’ta:
bundle-verify-macos = macOS’te:
bundle-verify-windows = Windows’ta (PowerShell), bütün dosyalar için tek seferde:
bundle-verify-windows-one = Windows’ta, tek bir dosya için; ardından sonucu listede o dosyanın satırıyla karşılaştırınız:
bundle-verify-diwan = Diwan programıyla, her sistemde:
bundle-verify-minisign = minisign ile:
bundle-verify-result = Hiçbir dosya adı verilmiyorsa listedeki bütün dosyalar sağlamdır. Adı verilen dosya değiştirilmiş veya kaybolmuştur: bu dosyaya güvenmeyiniz ve başka bir kopya isteyiniz. Listede bulunmayan dosya bu kopyaya ait değildir: açmayınız. Diwan programı eklenmiş dosyaları da bildirir.
bundle-genuine-title = Kopyayı kimin hazırladığını nasıl doğrularsınız?
bundle-genuine = Bir dosyayı değiştiren kişi listeyi de değiştirebilir, ancak kimse imzayı taklit edemez. Bu klasörde SHA256SUMS.minisig dosyası varsa kopya imzalıdır. Açık anahtarı kurumun kendisinden, örneğin internet sitesinden alınız; bu kopyadan veya kopyayı size veren kişiden kesinlikle almayınız. Anahtarı, bu klasörü içeren klasöre minisign.pub adıyla kaydediniz, ardından aşağıdaki komutlardan birini yazınız. minisign programı ücretsizdir.
bundle-genuine-result = Program imzayı onaylarsa liste anahtarın sahibine aittir. Bundan sonra, yukarıda açıklandığı gibi, dosyaların listeyle uyuştuğunu da kontrol etmeniz gerekir.

## Documents that are handed on alone, and books: who published them, where the original is, of which day they are.

colophon-publisher = Yayımlayan
colophon-source = Özgün sayfa
colophon-version = Sürüm tarihi
# What people with disabilities find in a book.
book-accessibility = Bu kitapta içindekiler listesi, başlıklar ve belirlenmiş bir okuma sırası vardır; görselleri sözle betimlenmiştir. Gözle, işiterek veya dokunarak, her yazı boyutunda okunabilir. Kitapta yanıp sönen, hareket eden veya ses çıkaran hiçbir öge yoktur.

## Veriler, filmler, yerler

data-source = Kaynak:
chart-data = Bu grafiğin sayıları
chart-kind = { $kind ->
    [line] Çizgi grafik.
    [stacked] Yığılmış çubuk grafik.
   *[bar] Çubuk grafik.
}
chart-range = { $series }: en az { $least } ({ $where_least }), en çok { $most } ({ $where_most }).
map-coordinates = Koordinatlar:
map-open = Harita hizmetinde aç
media-transcript = Konuşma metni
media-elsewhere = Sitede izleyin veya dinleyin
law-number = Sayı
law-in-force = Yürürlük tarihi
law-consolidated = Konsolide metnin tarihi
law-versions = Sürümler
form-optional = (isteğe bağlı)
form-choose = Seçin
form-send = Gönder
