#include "ui/prints/paperform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSettings>

#include "ui/shell/theme.h"

namespace rosette {

QFormLayout *PaperForm::form()
{
    if (!m_form) {
        m_form = new QFormLayout(this);
        m_form->setContentsMargins(0, 0, 0, 0);
        m_form->setVerticalSpacing(Space::kInside);
        m_form->setHorizontalSpacing(Space::kGroup);
        m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    }
    return m_form;
}

QComboBox *PaperForm::addCombo(const QString &label, const QString &name, const QStringList &choices,
                               const QString &key)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->addItems(choices);
    if (!key.isEmpty()) {
        combo->setCurrentIndex(std::clamp(QSettings().value(key, 0).toInt(), 0, combo->count() - 1));
        m_combos.insert(key, combo);
    }
    form()->addRow(label, combo);
    connect(combo, &QComboBox::activated, this, &PaperForm::changed);
    return combo;
}

QCheckBox *PaperForm::addCheckBox(const QString &text, const QString &name, const QString &key, bool isUsual)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setChecked(key.isEmpty() ? isUsual : QSettings().value(key, isUsual).toBool());
    if (!key.isEmpty())
        m_checkBoxes.insert(key, box);
    form()->addRow(QString(), box);
    connect(box, &QCheckBox::clicked, this, &PaperForm::changed);
    return box;
}

void PaperForm::remember() const
{
    QSettings settings;
    for (auto combo = m_combos.cbegin(); combo != m_combos.cend(); ++combo)
        settings.setValue(combo.key(), combo.value()->currentIndex());
    for (auto box = m_checkBoxes.cbegin(); box != m_checkBoxes.cend(); ++box)
        settings.setValue(box.key(), box.value()->isChecked());
}

} // namespace rosette
