#include "ui/widgets/quantityfield.h"

#include <QLocale>
#include <QRegularExpression>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
QString grouped(int value) { return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(value); }
} // namespace

QuantityField::QuantityField(QWidget *parent)
    : TypedField(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setText(grouped(0));
}

void QuantityField::setValue(int value)
{
    m_value = std::clamp(value, m_minimum, m_maximum);
    setText(grouped(m_value));
}

void QuantityField::setRange(int minimum, int maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
    setValue(m_value);
}

bool QuantityField::hasAcceptableText() const
{
    const auto number = parse(text());
    return text().trimmed().isEmpty() || (number && *number >= m_minimum && *number <= m_maximum);
}

std::optional<int> QuantityField::parse(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:(\\d{1,4})\\s*[x×*]\\s*)?(-?\\d{1,9}(?:\\.\\d+)?)\\s*(k?)$"_s);
    const auto match = pattern.match(text.trimmed().toLower().remove(u','));
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(2).toDouble() * (match.captured(3).isEmpty() ? 1 : 1000) *
                          (match.captured(1).isEmpty() ? 1 : match.captured(1).toInt());
    if (number != std::floor(number) || std::abs(number) > 1e9)
        return std::nullopt;
    return int(number);
}

void QuantityField::commit()
{
    if (text().trimmed().isEmpty())
        choose(m_minimum);
    else if (const auto number = parse(text()); number && *number >= m_minimum && *number <= m_maximum)
        choose(*number);
}

void QuantityField::choose(int value)
{
    const int before = m_value;
    setValue(value);
    if (m_value == before)
        return;
    emit valueChanged(m_value);
    emit valueEdited();
}

void QuantityField::step(int steps, bool isLarge) { choose(m_value + steps * (isLarge ? 10 : 1)); }

} // namespace rosette
