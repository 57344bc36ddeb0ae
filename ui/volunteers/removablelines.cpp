#include "ui/volunteers/removablelines.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/shell/icons.h"

namespace rosette {

using namespace Qt::StringLiterals;

RemovableLines::RemovableLines(const QString &buttonName, const QString &buttonText, QWidget *parent)
    : QWidget(parent)
    , m_buttonName(buttonName)
    , m_buttonText(buttonText)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
}

void RemovableLines::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may hold the button that was just clicked
        delete item;
    }
}

void RemovableLines::add(const QString &text, const std::function<void()> &remove)
{
    auto *words = new QLabel(text);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *button = new QToolButton;
    button->setObjectName(m_buttonName);
    button->setAutoRaise(true);
    button->setIcon(iconNamed(u"close"_s));
    button->setToolTip(m_buttonText);
    button->setAccessibleName(m_buttonText + u": "_s + text);
    connect(button, &QToolButton::clicked, this, [remove] { remove(); });
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words, 1);
    layout->addWidget(button);
    m_lines->addWidget(line);
}

} // namespace rosette
