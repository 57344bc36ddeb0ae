#include "models/tables/textencoding.h"

#include <array>

#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include "models/tables/utf8check.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBlockBytes = 1 << 18;
constexpr qsizetype kSampleBytes = 1 << 16;

// Bytes 0x80 to 0x9F of windows-1252; the rest of it is Latin-1.
constexpr std::array<char16_t, 32> kWindows1252 = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                   0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

Error noText()
{
    return Error{ErrorCode::Invalid, QCoreApplication::translate("TextEncoding", "The file is not text."),
                 u"zero or control bytes"_s};
}

std::optional<TextEncoding> byMark(const QByteArray &head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return TextEncoding{u"UTF-8"_s, 3};
    if (head.startsWith("\xFF\xFE"))
        return TextEncoding{u"UTF-16LE"_s, 2};
    if (head.startsWith("\xFE\xFF"))
        return TextEncoding{u"UTF-16BE"_s, 2};
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
    if (zeros[1] > many && zeros[0] <= few)
        return TextEncoding{u"UTF-16LE"_s, 0};
    if (zeros[0] > many && zeros[1] <= few)
        return TextEncoding{u"UTF-16BE"_s, 0};
    return std::nullopt;
}

bool looksBinary(const QByteArray &sample)
{
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v';
    });
    return sample.contains('\0') || controls > sample.size() / 20;
}

/// ICU's opinion of text that neither UTF-8 nor windows-1252 explains.
QString askIcu(const QByteArray &sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
    ucsdet_setText(detector.get(), sample.constData(), int32_t(sample.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    const char *name = match && U_SUCCESS(status) ? ucsdet_getName(match, &status) : nullptr;
    const QString found = U_SUCCESS(status) && name ? QString::fromLatin1(name) : QString();
    return found.isEmpty() || found == "ISO-8859-1"_L1 || found == "UTF-8"_L1 ? u"windows-1252"_s : found;
}

class QtDecoder : public TextDecoder
{
public:
    explicit QtDecoder(QStringConverter::Encoding encoding)
        : m_decoder(encoding)
    {
    }

    void decode(const QByteArray &bytes, QString &text) override
    {
        const QString decoded = m_decoder(bytes);
        text += decoded;
    }

private:
    QStringDecoder m_decoder;
};

class Windows1252Decoder : public TextDecoder
{
public:
    void decode(const QByteArray &bytes, QString &text) override
    {
        const qsizetype before = text.size();
        text.resize(before + bytes.size());
        char16_t *out = reinterpret_cast<char16_t *>(text.data()) + before;
        for (const char c : bytes) {
            const auto byte = uchar(c);
            *out++ = byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80u] : char16_t(byte);
        }
    }
};

class IcuDecoder : public TextDecoder
{
public:
    explicit IcuDecoder(UConverter *converter)
        : m_converter(converter, &ucnv_close)
    {
    }

    void decode(const QByteArray &bytes, QString &text) override
    {
        const char *at = bytes.constData();
        const char *const end = at + bytes.size();
        std::array<char16_t, 4096> buffer;
        UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
        while (status == U_BUFFER_OVERFLOW_ERROR) {
            status = U_ZERO_ERROR;
            char16_t *out = buffer.data();
            ucnv_toUnicode(m_converter.get(), &out, buffer.data() + buffer.size(), &at, end, nullptr, false, &status);
            text += QStringView(buffer.data(), out);
        }
    }

private:
    std::unique_ptr<UConverter, decltype(&ucnv_close)> m_converter;
};

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
    if (check.isValid())
        return TextEncoding{u"UTF-8"_s, 0};
    return TextEncoding{check.hasUndefinedBytes() ? askIcu(unusual) : u"windows-1252"_s, 0};
}

std::unique_ptr<TextDecoder> TextDecoder::make(const QString &encodingName)
{
    if (encodingName == "UTF-8"_L1)
        return std::make_unique<QtDecoder>(QStringConverter::Utf8);
    if (encodingName == "UTF-16LE"_L1)
        return std::make_unique<QtDecoder>(QStringConverter::Utf16LE);
    if (encodingName == "UTF-16BE"_L1)
        return std::make_unique<QtDecoder>(QStringConverter::Utf16BE);
    if (encodingName != "windows-1252"_L1) {
        UErrorCode status = U_ZERO_ERROR;
        if (UConverter *converter = ucnv_open(encodingName.toLatin1().constData(), &status))
            return std::make_unique<IcuDecoder>(converter);
    }
    return std::make_unique<Windows1252Decoder>();
}

} // namespace rosette
