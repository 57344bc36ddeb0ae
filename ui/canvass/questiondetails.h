#pragma once

#include "models/canvass/question.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/detailspane.h"

class QLabel;

namespace rosette {

class CodeBars;

/// One question with what people answered.
class QuestionDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit QuestionDetails(AppContext &context, QWidget *parent = nullptr);

    void showQuestion(const Question &question);

private:
    void change();
    void toggleRetired();
    void remove();
    void edit(const QString &text, const std::function<Status(Connection &)> &change);

    AppContext &m_context;
    Question m_question;
    QLabel *m_use;
    CodeBars *m_answers;
    QAction *m_retire;
    QAction *m_remove;
};

} // namespace rosette
