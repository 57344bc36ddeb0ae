#include "ui/imports/importguessform.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    Label,
    Field,
    Reason,
};

constexpr int kFieldCharacters = 34;

} // namespace

ImportGuessForm::ImportGuessForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::kBetween);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(Reason, 1);
    hide();
}

void ImportGuessForm::clear()
{
    m_fields.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->deleteLater(); // one of them may be telling of its change just now
        item->widget()->hide();
        delete item;
    }
}

void ImportGuessForm::showGuesses(const QList<ImportGuess> &guesses)
{
    clear();
    for (const ImportGuess &guess : guesses)
        addGuess(guess);
    setVisible(!guesses.isEmpty());
    if (QComboBox *field = m_fields.value(m_corrected)) {
        field->show(); // what is not there yet takes no focus
        field->setFocus();
    }
    m_corrected.clear();
}

void ImportGuessForm::correct(const QString &key, const QString &value)
{
    m_corrected = key;
    emit corrected(key, value);
}

void ImportGuessForm::addGuess(const ImportGuess &guess)
{
    const int row = m_grid->rowCount();
    auto *field = new QComboBox;
    field->setObjectName(guess.key + u"GuessComboBox"_s);
    field->setAccessibleName(guess.label);
    field->setAccessibleDescription(guess.reason);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(kFieldCharacters);
    for (const ImportGuess::Choice &choice : guess.choices)
        field->addItem(choice.text, choice.value);
    field->setCurrentIndex(field->findData(guess.value));
    connect(field, &QComboBox::activated, this, [this, field, key = guess.key, before = guess.value] {
        if (const QString value = field->currentData().toString(); value != before)
            correct(key, value);
    });
    auto *label = new QLabel(guess.label);
    label->setBuddy(field);
    auto *reason = new QLabel(guess.reason);
    reason->setObjectName(guess.key + u"ReasonLabel"_s);
    reason->setWordWrap(true);
    Theme::makeSecondary(reason);
    m_grid->addWidget(label, row, Label);
    m_grid->addWidget(field, row, Field);
    m_grid->addWidget(reason, row, Reason);
    m_fields.insert(guess.key, field);
}

} // namespace rosette
