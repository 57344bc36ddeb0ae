#include "ui/widgets/filterbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

#include "ui/shell/icons.h"
#include "ui/shell/rosettestyle.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_controls(new QHBoxLayout)
    , m_count(new QLabel(this))
{
    m_search->setObjectName(u"searchLineEdit"_s);
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(iconNamed(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::changed);
    m_count->setObjectName(u"countLabel"_s);
    Theme::makeSecondary(m_count);

    m_controls->setSpacing(Space::kInside);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(m_search, 1);
    layout->addLayout(m_controls);
    layout->addStretch(1);
    layout->addWidget(m_count);
}

QString FilterBar::text() const { return m_search->text().trimmed(); }

void FilterBar::setText(const QString &text) { m_search->setText(text); }

void FilterBar::leadTo(QWidget *list)
{
    auto *down = new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, list, qOverload<>(&QWidget::setFocus));
}

QToolButton *FilterBar::addChip(const QString &id, const QString &label)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(id + u"ChipToolButton"_s);
    chip->setText(label);
    chip->setCheckable(true);
    chip->setProperty(RosetteStyle::kChip, true);
    connect(chip, &QToolButton::toggled, this, &FilterBar::changed);
    m_controls->addWidget(chip);
    m_chips.insert(id, chip);
    return chip;
}

bool FilterBar::isChipOn(const QString &id) const
{
    const QToolButton *chip = m_chips.value(id);
    return chip && chip->isChecked();
}

void FilterBar::setChipOn(const QString &id, bool isOn)
{
    if (QToolButton *chip = m_chips.value(id))
        chip->setChecked(isOn);
}

void FilterBar::addControl(QWidget *control) { m_controls->addWidget(control); }

void FilterBar::setCount(const QString &text) { m_count->setText(text); }

} // namespace rosette
