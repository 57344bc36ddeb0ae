#include "models/tables/textdecoder.h"

#include <array>

#include <QStringDecoder>
#include <unicode/ucnv.h>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// Bytes 0x80 to 0x9F of windows-1252; the rest of it is Latin-1.
constexpr std::array<char16_t, 32> kWindows1252 = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                   0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

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
