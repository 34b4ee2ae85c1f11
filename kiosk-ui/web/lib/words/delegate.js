// A delegate's own page on a phone.

/** @satisfies {import('../words.js').Words} */
export const delegate = /** @type {const} */ ({
  title: ['Đại biểu', 'Delegate'],
  greeting: ['Kính chào Ông/Bà', 'Welcome'],
  in: ['Đã điểm danh lúc {time}', 'Checked in at {time}'],
  seat: ['Ghế {seat}', 'Seat {seat}'],
  left: ['Đã ra ngoài lúc {time}', 'Left at {time}'],
  'left-next': ['Khi vào lại, mời Ông/Bà quét mã ở cửa.', 'Please scan your code when you come back.'],
  invited: ['Chưa điểm danh', 'Not checked in yet'],
  'invited-next': [
    'Mời Ông/Bà đưa mã này cho máy quét ở cửa hội trường.',
    'Please hold this code to the scanner at the door.',
  ],
  'invited-without-code': [
    'Mời Ông/Bà đưa mã trên giấy mời cho máy quét ở cửa hội trường.',
    'Please hold the code on your invitation to the scanner at the door.',
  ],
  withdrawn: [
    'Giấy mời này đã được thu hồi. Mời Ông/Bà liên hệ ban tổ chức.',
    'This invitation was withdrawn. Please ask the organisers.',
  ],
  qr: ['mã điểm danh của Ông/Bà', 'your check-in code'],

  'speak.heading': ['Phát biểu', 'Speak'],
  'speak.topic': ['Ông/Bà muốn phát biểu về việc gì?', 'What would you like to speak about?'],
  'speak.topic-hint': ['Một hai câu ngắn, nêu rõ việc và địa chỉ', 'A sentence or two: what and where'],
  'speak.topic-missing': ['Mời Ông/Bà ghi việc muốn phát biểu', 'Please write what you would like to speak about'],
  'speak.ask': ['Đăng ký phát biểu', 'Ask to speak'],
  'speak.ask-again': ['Đăng ký trao đổi thêm', 'Ask to speak again on it'],
  'speak.door': [
    'Điểm danh ở cửa xong, Ông/Bà đăng ký phát biểu tại đây.',
    'Once you are checked in at the door, you can ask to speak here.',
  ],
  'speak.closed': [
    'Hiện chưa nhận đăng ký phát biểu. Ông/Bà vẫn có thể gửi kiến nghị bằng văn bản ở dưới.',
    'Requests to speak are closed at the moment. You can still send a written petition below.',
  ],
  'speak.over': ['Hội nghị đã bế mạc. Cảm ơn Ông/Bà đã tham dự.', 'The conference is closed. Thank you for coming.'],
  'speak.sending': ['Đang gửi đăng ký…', 'Sending your request…'],
  'speak.kept': [
    'Đăng ký đang được giữ trong máy này, sẽ tự gửi khi có mạng.',
    'Your request is kept on this phone and will be sent by itself.',
  ],
  'speak.place': ['Số thứ tự {place}', 'Number {place}'],
  'speak.wait': ['khoảng {time} nữa', 'in about {time}'],
  'speak.next': ['Sắp đến lượt, mời Ông/Bà chuẩn bị', 'You are next, please get ready'],
  'speak.called': ['Mời Ông/Bà lên phát biểu', 'Please come to the microphone'],
  'speak.called-next': [
    'Mời Ông/Bà đến micro gần nhất và chờ chủ tọa.',
    'Please go to the nearest microphone and wait for the chair.',
  ],
  'speak.speaking': ['Ông/Bà đang phát biểu', 'You are speaking'],
  'speak.done': [
    'Ông/Bà đã phát biểu. Kiến nghị do thư ký ghi lại hiện ở dưới.',
    'You have spoken. What the secretaries record of it stands below.',
  ],
  'speak.absent': [
    'Chủ tọa đã mời nhưng chưa gặp Ông/Bà. Mời Ông/Bà đăng ký lại nếu còn muốn phát biểu.',
    'You were called while you were away. Please ask again if you still wish to speak.',
  ],
  'speak.absent-closed': [
    'Chủ tọa đã mời nhưng chưa gặp Ông/Bà. Mời Ông/Bà chờ trong hội trường, chủ tọa có thể mời lại.',
    'You were called while you were away. Please stay in the hall, the chair may call you again.',
  ],
  'speak.reception': [
    'Nội dung này do nơi tiếp công dân tiếp nhận. Mời Ông/Bà hỏi ban tổ chức để được hướng dẫn.',
    'This matter is taken by the citizen reception. Please ask the organisers how to get there.',
  ],
  'speak.declined': [
    'Nội dung này không trao đổi tại hội trường và sẽ được xem xét, trả lời theo quy định. Mời Ông/Bà hỏi thêm ban tổ chức.',
    'This matter is not discussed in the hall and will be dealt with under the rules. Please ask the organisers.',
  ],
  'speak.written': ['Ý kiến của Ông/Bà sẽ được trả lời bằng văn bản.', 'Your matter will be answered in writing.'],
  'speak.withdraw': ['Rút đăng ký', 'Withdraw'],
  'speak.withdrawn': ['Đã rút đăng ký phát biểu', 'Request withdrawn'],
  'speak.your-topic': ['Nội dung: {topic}', 'Topic: {topic}'],

  'petition.heading': ['Kiến nghị của Ông/Bà', 'Your petitions'],
  'petition.write': ['Gửi kiến nghị bằng văn bản', 'Send a written petition'],
  'petition.text': ['Nội dung kiến nghị', 'Petition'],
  'petition.text-hint': [
    'Nêu rõ việc, địa chỉ và đề nghị của Ông/Bà. Mọi kiến nghị đều được trả lời.',
    'Say what, where and what you ask for. Every petition is answered.',
  ],
  'petition.send': ['Gửi kiến nghị', 'Send the petition'],
  'petition.sent': ['Đã nhận kiến nghị của Ông/Bà, số {id}', 'Your petition was received, number {id}'],
  'petition.sending': ['Đang gửi…', 'Sending…'],
  'petition.kept': ['Đang giữ trong máy này, sẽ tự gửi khi có mạng', 'Kept on this phone, will be sent by itself'],
  'petition.none': ['Ông/Bà chưa gửi kiến nghị nào.', 'You have not sent a petition yet.'],
  'petition.number': ['Kiến nghị số {id}', 'Petition {id}'],

  'now.heading': ['Trong hội trường', 'In the hall'],
  'now.speaker': ['{name}, {unit} đang phát biểu', '{name}, {unit} is speaking'],
  'now.called': ['Đang mời {name}, {unit}', 'Calling {name}, {unit}'],
  'about.heading': ['Quyền, trách nhiệm và nội quy', 'Rights, duties and rules'],
  'about.rights': ['Quyền và trách nhiệm', 'Rights and duties'],
  'about.rules': ['Nội quy', 'Rules'],

  'entry.refused': ['Không mở được trang của Ông/Bà', 'Your page could not be opened'],
  'entry.unknown': [
    'Mã này không có trong danh sách mời. Mời Ông/Bà mang giấy mời đến bàn đón tiếp.',
    'This code is not on the list. Please bring your invitation to the reception.',
  ],
  'entry.staff': ['Máy này đang là: {role}', 'This device is: {role}'],
  'entry.staff-next': [
    'Nếu mở trang của đại biểu ở đây, máy này sẽ không còn làm việc đó nữa.',
    'If a delegate’s page is opened here, it stops doing that work.',
  ],
  'entry.as-delegate': ['Mở trang của đại biểu', 'Open the delegate’s page'],
  'entry.back': ['Quay lại công việc', 'Back to work'],
})
