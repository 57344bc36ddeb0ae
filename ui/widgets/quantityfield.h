#pragma once

#include <optional>

#include "ui/widgets/typedfield.h"

namespace rosette {

/// A whole number of things: "1,200", "2k", "3 x 250"; shown with thousands separators. Up and Down step by one, with
/// Ctrl by ten.
class QuantityField : public TypedField
{
    Q_OBJECT

public:
    explicit QuantityField(QWidget *parent = nullptr);

    int value() const { return m_value; }
    void setValue(int value);
    void setRange(int minimum, int maximum);
    bool hasAcceptableText() const override;

    static std::optional<int> parse(const QString &text);

signals:
    /// The user chose another number.
    void valueChanged(int value);

protected:
    void commit() override;
    void step(int steps, bool isLarge) override;

private:
    void choose(int value);

    int m_value = 0;
    int m_minimum = 0;
    int m_maximum = 1'000'000;
};

} // namespace rosette
