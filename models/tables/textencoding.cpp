#include "models/tables/textencoding.h"

#include <array>
#include <memory>

#include <QCoreApplication>
#include <QIODevice>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include "models/tables/tabletext.h"
#include "models/tables/utf8check.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBlockBytes = 1 << 18;
constexpr qsizetype kSampleBytes = 1 << 16;

QString tr(const char *text) { return QCoreApplication::translate("TextEncoding", text); }

Error noText() { return Error{ErrorCode::Invalid, tr("The file is not text."), u"zero or control bytes"_s}; }

Error contradicted(const QString &sentence) { return Error{ErrorCode::Invalid, sentence, {}}; }

std::optional<TextEncoding> byMark(const QByteArray &head)
{
    const QString reason = tr("The file begins with its byte-order mark.");
    if (head.startsWith("\xEF\xBB\xBF"))
        return TextEncoding{u"UTF-8"_s, 3, reason};
    if (head.startsWith("\xFF\xFE"))
        return TextEncoding{u"UTF-16LE"_s, 2, reason};
    if (head.startsWith("\xFE\xFF"))
        return TextEncoding{u"UTF-16BE"_s, 2, reason};
    return std::nullopt;
}

/// Western text in UTF-16 has a zero in nearly every second byte.
std::optional<TextEncoding> byZeroBytes(const QByteArray &sample)
{
    std::array<qsizetype, 2> zeros = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample.at(i) == '\0')
            ++zeros[size_t(i % 2)];
    }
    const qsizetype many = sample.size() / 4;
    const qsizetype few = sample.size() / 50;
    const QString reason = tr("Nearly every second byte is zero.");
    if (zeros[1] > many && zeros[0] <= few)
        return TextEncoding{u"UTF-16LE"_s, 0, reason};
    if (zeros[0] > many && zeros[1] <= few)
        return TextEncoding{u"UTF-16BE"_s, 0, reason};
    return std::nullopt;
}

/// Databases leave a zero here and there; more of them are another encoding, or no text.
bool hasManyZeros(const QByteArray &sample) { return sample.count('\0') > sample.size() / 50; }

bool looksBinary(const QByteArray &sample)
{
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v';
    });
    return hasManyZeros(sample) || controls > sample.size() / 20;
}

/// ICU's opinion of text that neither UTF-8 nor windows-1252 explains.
TextEncoding askIcu(const QByteArray &sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
    ucsdet_setText(detector.get(), sample.constData(), int32_t(sample.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    const char *name = match && U_SUCCESS(status) ? ucsdet_getName(match, &status) : nullptr;
    const QString found = U_SUCCESS(status) && name ? QString::fromLatin1(name) : QString();
    if (found.isEmpty() || found == "ISO-8859-1"_L1 || found == "UTF-8"_L1)
        return {u"windows-1252"_s, 0, tr("No encoding fits all bytes; this one fits most.")};
    return {found, 0, tr("Its letters look most like this.")};
}

bool isUtf16(const QString &name) { return name.startsWith("UTF-16"_L1); }

/// The 1-based line of the first byte that is not UTF-8; 0 when there is none.
qint64 lineOfBrokenUtf8(QIODevice &device)
{
    Utf8Check check;
    qint64 line = 1;
    for (QByteArray block = device.read(kBlockBytes); !block.isEmpty(); block = device.read(kBlockBytes)) {
        Utf8Check before = check;
        check.add(block);
        if (check.isValid()) {
            line += block.count('\n');
            continue;
        }
        qsizetype begin = 0;
        for (qsizetype end = 0; end >= 0; begin = end + 1, ++line) {
            end = block.indexOf('\n', begin);
            before.add(block.mid(begin, end < 0 ? -1 : end + 1 - begin));
            if (!before.isValid())
                return line;
        }
    }
    return 0;
}

/// A table in UTF-16 has line ends of two bytes.
bool hasWideLineEnd(const QByteArray &head, const QString &name)
{
    const qsizetype low = name == "UTF-16LE"_L1 ? 0 : 1;
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        const char character = head.at(i + low);
        if (head.at(i + 1 - low) == '\0' && (character == '\n' || character == '\r'))
            return true;
    }
    return false;
}

/// What speaks against `name`; empty when nothing does.
QString contradiction(QIODevice &device, const QByteArray &head, const QString &name)
{
    if (isUtf16(name))
        return hasWideLineEnd(head, name) ? QString() : tr("It has no line ends of two bytes.");
    if (hasManyZeros(head))
        return tr("It holds zero bytes, as only UTF-16 does.");
    if (name != "UTF-8"_L1)
        return {};
    device.seek(0);
    const qint64 line = lineOfBrokenUtf8(device);
    return line > 0 ? tr("Line %1 has bytes that are no letter of it.").arg(line) : QString();
}

} // namespace

Result<TextEncoding> TextEncoding::detect(QIODevice &device)
{
    device.seek(0);
    QByteArray block = device.read(kBlockBytes);
    const QByteArray sample = block.left(kSampleBytes);
    if (const auto marked = byMark(sample))
        return *marked;
    if (const auto zeros = byZeroBytes(sample))
        return *zeros;
    if (looksBinary(sample))
        return noText();

    Utf8Check check;
    QByteArray unusual = sample; // what ICU may be asked about: the first block that is not plain ASCII
    while (!block.isEmpty()) {
        const bool wasAscii = check.isAscii();
        check.add(block);
        if (wasAscii && !check.isAscii())
            unusual = block;
        block = device.read(kBlockBytes);
    }
    if (check.isAscii())
        return TextEncoding{u"UTF-8"_s, 0, tr("It holds plain letters only, which most encodings write alike.")};
    if (check.isValid())
        return TextEncoding{u"UTF-8"_s, 0, tr("Every accented letter in it is written as UTF-8 does.")};
    if (check.hasUndefinedBytes())
        return askIcu(unusual);
    return TextEncoding{u"windows-1252"_s, 0, tr("It is not UTF-8, and this is what most councils’ programs write.")};
}

Result<TextEncoding> TextEncoding::chosen(QIODevice &device, const QString &name)
{
    device.seek(0);
    const QByteArray head = device.read(kBlockBytes);
    const auto marked = byMark(head);
    if (marked && marked->name != name)
        return contradicted(tr("It begins with the byte-order mark of %1.").arg(marked->name));
    const int markBytes = marked ? marked->markBytes : 0;
    if (const QString against = contradiction(device, head.mid(markBytes), name); !against.isEmpty())
        return contradicted(against);
    return TextEncoding{name, markBytes, tr("You chose it.")};
}

QStringList TextEncoding::usual() { return {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-1252"_s}; }

QString TextEncoding::named(const QString &text)
{
    const QString key = headingKey(text);
    for (const QString &name : usual()) {
        if (key == headingKey(name))
            return name;
    }
    if (key == "utf16"_L1 || key == "unicode"_L1) // as Windows calls it
        return u"UTF-16LE"_s;
    if (key == "latin1"_L1 || key == "iso88591"_L1 || key == "cp1252"_L1 || key == "ansi"_L1)
        return u"windows-1252"_s;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(text.toLatin1().constData(), &status),
                                                                       &ucnv_close);
    return converter && !key.isEmpty() ? text : QString();
}

} // namespace rosette
